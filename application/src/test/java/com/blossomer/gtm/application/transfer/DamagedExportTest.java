package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports that were edited, cut, or meet what is there already. */
class DamagedExportTest {
  private final World ada = new World();
  private final World bob = ada.another();
  private String export;

  @BeforeEach
  void exportAda() throws IOException {
    ada.take(World.sample("current.json"));
    export = Exports.json(ada, false);
  }

  @Test
  void keepsABadRecordAsideAndTakesTheOthers() {
    String edited = export.replaceFirst("\"type\":\"email\"", "\"type\":\"pigeon\"");

    ImportReport report = take(bob, edited);

    assertThat(bob.campaigns()).hasSize(5);
    assertThat(bob.quarantine()).hasSize(1);
    assertThat(bob.quarantine().get(0).path()).matches("/[0-5]");
    assertThat(bob.quarantine().get(0).reason())
        .matches("The record is not as an export has it: /[0-5]/type is an unknown word\\.");
    assertThat(World.balance(report, "campaigns").quarantined()).isPositive();
  }

  @Test
  void saysWhatIsWrongWithAField() {
    String edited = export.replaceFirst("\"name\":\"Harborline\"", "\"name\":\" \"");

    take(bob, edited);

    assertThat(bob.quarantine().get(0).reason())
        .isEqualTo("The record is not as an export has it: /name: A value is required.");
  }

  @Test
  void putsChildrenOfAMissingCompanyIntoAPlaceholder() {
    String edited =
        export.replaceFirst(
            "\"companies\":\\[.*?\\],\"targetAccounts\"", "\"companies\":[],\"targetAccounts\"");

    ImportReport report = take(bob, edited);

    assertThat(bob.companies())
        .extracting(c -> c.profile().name())
        .containsExactly("Imported accounts");
    assertThat(bob.accounts()).hasSize(3);
    assertThat(bob.personas()).hasSize(5);
    assertThat(bob.campaigns()).hasSize(6);
    assertThat(World.codes(report)).contains("placeholder_company");
    assertThat(bob.leftovers()).allMatch(leftover -> leftover.path().endsWith("/companyId"));
  }

  @Test
  void leavesADanglingLinkOut() {
    UUID account = ada.accounts().get(0).uuid();
    String edited =
        export.replace(
            "\"targetAccountId\":\"" + account + "\"",
            "\"targetAccountId\":\"" + new UUID(1, 1) + "\"");

    ImportReport report = take(bob, edited);

    assertThat(bob.campaigns()).hasSize(6);
    assertThat(World.codes(report)).contains("dangling_link", "placeholder_account");
  }

  @Test
  void takesWhatIsWholeOfACutExport() {
    String cut = export.substring(0, export.indexOf("\"campaigns\":[") + 2_000);

    ImportReport report = take(bob, cut);

    assertThat(report.balanced()).isTrue();
    assertThat(bob.companies()).hasSize(1);
    assertThat(bob.accounts()).hasSize(3);
    assertThat(bob.personas()).hasSize(5);
    assertThat(bob.quarantine()).isNotEmpty();
  }

  @Test
  void keepsUnknownMembersAndNeverSecrets() {
    String edited =
        export
            .replaceFirst(
                "\"positioning\":", "\"mood\":[1],\"authState\":\"s3cret\",\"positioning\":")
            .replaceFirst(
                "\"user\":", "\"blossomer_api_key\":\"s3cret\",\"extra\":{\"a\":1},\"user\":");

    ImportReport report = take(bob, edited);

    assertThat(bob.leftovers())
        .extracting(leftover -> leftover.key() + leftover.path() + leftover.json())
        .containsExactlyInAnyOrder("companies/0/mood[1]", "extra{\"a\":1}");
    assertThat(World.codes(report)).contains("secret");
    assertThat(bob.imports().toString() + report).doesNotContain("s3cret");
  }

  @Test
  void neverChangesWhatIsThere() {
    take(bob, export);
    var company = bob.companies().get(0);
    bob.blossomer()
        .companies()
        .replace(
            bob.user(),
            company.id(),
            ExpectedVersion.any(),
            CompanyProfile.builder().name("Mine now").url("mine.example").build());

    ImportReport report = take(bob, export);
    ImportReport again = take(bob, export);

    assertThat(bob.companies()).extracting(c -> c.profile().name()).containsExactly("Mine now");
    assertThat(World.codes(report)).contains("kept_as_is");
    assertThat(bob.leftovers())
        .extracting(leftover -> leftover.entityId())
        .containsExactly(company.uuid());
    assertThat(World.balance(again, "companies").leftover()).isZero();
  }

  @Test
  void bringsBackWhatWasDeletedOnlyWhenTold() {
    take(bob, export);
    var account = bob.accounts().get(0);
    bob.blossomer().targetAccounts().delete(bob.user(), account.id(), ExpectedVersion.any());
    List<Integer> sizes = bob.sizes();

    ImportReport report = take(bob, export);

    assertThat(World.codes(report)).contains("stays_deleted");
    assertThat(bob.sizes()).isEqualTo(sizes);

    ImportReport restored =
        bob.blossomer()
            .imports()
            .importDump(
                bob.user(), export.getBytes(UTF_8), ImportOptions.STORE.withRestoreDeleted(true));

    assertThat(World.codes(restored)).contains("restored");
    assertThat(bob.accounts()).extracting(a -> a.profile()).contains(account.profile());
  }

  @Test
  void givesARecordThatComesTwiceOnlyOnce() {
    String doubled =
        export.replaceFirst(
            "(?s)\"companies\":\\[(.*?)\\],\"targetAccounts\"",
            "\"companies\":[$1,$1],\"targetAccounts\"");

    ImportReport report = take(bob, doubled);

    assertThat(bob.companies()).hasSize(1);
    assertThat(report.entities().get(EntityKind.COMPANY).merged()).isEqualTo(1);
  }

  @Test
  void belongsToWhoImportsIt() {
    take(bob, export);
    World carol = ada.another();
    take(carol, export);

    bob.blossomer()
        .companies()
        .delete(bob.user(), bob.companies().get(0).id(), ExpectedVersion.any());

    assertThat(bob.campaigns()).isEmpty();
    assertThat(carol.campaigns()).hasSize(6);
    assertThat(ada.campaigns()).hasSize(6);
  }

  private static ImportReport take(World world, String export) {
    ImportReport report = world.take(export.getBytes(UTF_8));
    assertThat(report.balanced()).isTrue();
    return report;
  }
}
