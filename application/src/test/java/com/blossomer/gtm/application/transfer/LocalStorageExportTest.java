package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.ExportFormat;
import com.blossomer.gtm.domain.model.transfer.ExportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.testing.TestData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dump for the old app, imported again. */
class LocalStorageExportTest {
  private static final CompanyId NO_COMPANY = new CompanyId(new UUID(0, 0));
  private static final TargetAccountId NO_ACCOUNT = new TargetAccountId(new UUID(0, 0));

  private final World ada = new World();
  private final World bob = ada.another();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "current.json",
        "snake-case.json",
        "legacy-profiles.json",
        "drafts.json",
        "damaged.json",
        "early.json",
        "failed-overview-spread.json"
      })
  void givesTheSameContentAgain(String dump) throws IOException {
    ada.take(World.sample(dump));

    ImportReport report = bob.take(Exports.of(ada, ExportFormat.LOCAL_STORAGE, false));

    assertThat(report.balanced()).isTrue();
    assertSameContents();
  }

  @Test
  void givesEveryFieldAgainAndAllCompanies() throws IOException {
    fill(ada, "first.example");
    fill(ada, "second.example");

    ImportReport report = bob.take(Exports.of(ada, ExportFormat.LOCAL_STORAGE, false));

    assertThat(report.balanced()).isTrue();
    assertThat(World.codes(report)).doesNotContain("dangling_link", "unnamed", "assumed_company");
    assertSameContents();
    // the temporary id of a draft's company, which is nowhere else
    assertThat(bob.leftovers()).allMatch(leftover -> leftover.path().equals("/data/companyId"));
  }

  @Test
  void isWhatTheOldAppRead() throws IOException {
    ada.take(World.sample("current.json"));

    JsonObject dump =
        Exports.read(new String(Exports.of(ada, ExportFormat.LOCAL_STORAGE, false), UTF_8));

    assertThat(dump.members())
        .extracting(JsonObject.Member::name)
        .containsExactly("dashboard_overview", "target_accounts", "emailHistory");
    JsonObject overview = value(dump, "dashboard_overview");
    assertThat(overview.get("businessProfile")).isInstanceOf(JsonObject.class);
    JsonList accounts = (JsonList) Unwrapped.read(text(dump, "target_accounts")).values().get(0);
    JsonObject account = (JsonObject) accounts.items().get(0);
    assertThat(account.get("targetAccountName")).isInstanceOf(JsonText.class);
    assertThat(((JsonList) account.get("personas")).items()).hasSize(2);
    JsonList emails = (JsonList) Unwrapped.read(text(dump, "emailHistory")).values().get(0);
    JsonObject newest = (JsonObject) emails.items().get(0);
    assertThat(newest.get("companySnapshot")).isInstanceOf(JsonObject.class);
  }

  @Test
  void hasNoOriginals() {
    assertThatThrownBy(() -> new ExportOptions(ExportFormat.LOCAL_STORAGE, true))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("export json or csv with them");
  }

  private static void fill(World world, String url) {
    var blossomer = world.blossomer();
    var user = world.user();
    Company company =
        blossomer
            .companies()
            .create(user, Optional.empty(), TestData.fullCompany().url(url).build());
    TargetAccount account =
        blossomer
            .targetAccounts()
            .create(
                user,
                Optional.empty(),
                TestData.fullTargetAccount(company.id()).name("A of " + url).build());
    TargetPersona persona =
        blossomer
            .targetPersonas()
            .create(
                user,
                Optional.empty(),
                TestData.fullTargetPersona(account.id()).name("P of " + url).build());
    blossomer
        .campaigns()
        .create(
            user,
            Optional.empty(),
            TestData.fullCampaign(account.id(), persona.id()).name("C of " + url).build());
  }

  private void assertSameContents() {
    List<String> missing = new ArrayList<>(contents(ada));
    List<String> more = new ArrayList<>();
    for (String content : contents(bob)) {
      if (!missing.remove(content)) {
        more.add(content);
      }
    }
    assertThat(missing).as("missing").isEmpty();
    assertThat(more).as("more").isEmpty();
  }

  /** All contents without ids, each with the names of what it belongs to. */
  private static List<String> contents(World world) {
    Stream<String> accounts =
        world.accounts().stream()
            .map(
                account ->
                    company(world, account)
                        + " > "
                        + account.profile().toBuilder().companyId(NO_COMPANY).build());
    return Stream.of(
            world.companies().stream().map(company -> company.profile().toString()),
            accounts,
            world.personas().stream()
                .map(
                    persona ->
                        account(world, persona)
                            + " > "
                            + persona.profile().toBuilder().targetAccountId(NO_ACCOUNT).build()),
            world.campaigns().stream().map(campaign -> campaign(world, campaign)))
        .flatMap(all -> all)
        .toList();
  }

  private static String campaign(World world, Campaign campaign) {
    var profile = campaign.profile();
    return world.companies().stream()
            .filter(c -> c.id().equals(campaign.companyId()))
            .map(c -> c.profile().url())
            .findFirst()
            .orElseThrow()
        + world.accounts().stream()
            .filter(a -> a.id().equals(profile.targetAccountId()))
            .map(a -> a.profile().name())
            .toList()
        + world.personas().stream()
            .filter(p -> p.id().equals(profile.targetPersonaId()))
            .map(p -> p.profile().name())
            .toList()
        + " > "
        + profile.toBuilder().targetAccountId(null).targetPersonaId(null).build();
  }

  private static String company(World world, TargetAccount account) {
    return world.companies().stream()
        .filter(company -> company.id().equals(account.profile().companyId()))
        .map(company -> company.profile().name() + " " + company.profile().url())
        .findFirst()
        .orElseThrow();
  }

  private static String account(World world, TargetPersona persona) {
    return world.accounts().stream()
        .filter(account -> account.id().equals(persona.profile().targetAccountId()))
        .map(account -> account.profile().name())
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject value(JsonObject dump, String key) {
    return (JsonObject) Unwrapped.read(text(dump, key)).values().get(0);
  }

  private static String text(JsonObject dump, String key) {
    return ((JsonText) dump.get(key)).value();
  }
}
