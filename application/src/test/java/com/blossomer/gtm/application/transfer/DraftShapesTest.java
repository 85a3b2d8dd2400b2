package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of drafts, type by type, as section 7 of the formats has them in its table. */
class DraftShapesTest {
  private static final String O5 =
      "{\"companyName\":\"Acme\",\"companyUrl\":\"https://acme.example\",\"description\":\"d\","
          + "\"businessProfile\":{\"category\":\"c\"}}";
  private static final String A6 =
      "\"targetAccountName\":\"Nurseries\",\"targetAccountDescription\":\"d\","
          + "\"firmographics\":{\"industry\":[\"Plants\",\"Seeds\"]},\"buyingSignals\":[]";
  private static final String P5 =
      "\"targetPersonaName\":\"Head grower\",\"targetPersonaDescription\":\"d\","
          + "\"goals\":[\"more light\"]";
  private static final String ANSWER =
      "\"subjects\":{\"primary\":\"s\",\"alternatives\":[\"t\",\"u\"]},"
          + "\"emailBody\":[{\"text\":\"s\",\"type\":\"subject\"},{\"text\":\"b\",\"type\":\"cta\"}],"
          + "\"breakdown\":{\"cta\":{\"label\":\"l\"}},"
          + "\"metadata\":{\"generationId\":\"g\",\"confidence\":\"high\","
          + "\"personalizationLevel\":\"low\",\"processingTimeMs\":12}";

  private final World world = new World();

  @Test
  void readsTheFirstCompanies() {
    take(
        new DraftBox()
            .early()
            .add(
                "company",
                "t1",
                "{\"name\":\"Acme\",\"url\":\"acme.example\",\"data\":" + O5 + "}"));

    var company = world.companies().get(0).profile();
    assertThat(company.name()).isEqualTo("Acme");
    assertThat(company.url()).isEqualTo("acme.example");
    assertThat(company.businessProfile().category()).isEqualTo("c");
    assertThat(world.leftovers())
        .extracting(Leftover::path, Leftover::json)
        .containsExactly(tuple("/data/data/companyUrl", "\"https://acme.example\""));
  }

  @Test
  void readsACompanyWithAnEmptyId() {
    take(
        new DraftBox()
            .early()
            .add("company", "t1", O5.replaceFirst("\\{", "{\"companyId\":\"\",")));

    assertThat(world.companies().get(0).profile().businessProfile().category()).isEqualTo("c");
    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/data/companyId");
  }

  @Test
  void readsTheFirstAccounts() {
    ImportReport report =
        take(
            new DraftBox()
                .early()
                .add("account", "t1", "{\"name\":\"Nurseries\",\"data\":{" + A6 + "}}"));

    var account = world.accounts().get(0).profile();
    assertThat(account.name()).isEqualTo("Nurseries");
    assertThat(account.firmographics().industry()).containsExactly("Plants", "Seeds");
    assertThat(world.leftovers()).isEmpty();
    assertThat(World.balance(report, "draft_account_t1"))
        .extracting(KeyBalance::stored, KeyBalance::merged)
        .containsExactly(8L, 1L);
  }

  @Test
  void readsALateAccountWithItsCopy() {
    String data =
        "{\"id\":\"temp_1752400000000\",\"name\":\"Nurseries\",\"company_id\":\"c\",\"data\":{"
            + A6
            + "},\"created_at\":\"2025-07-13T10:00:00.000Z\",\"updated_at\":\"x\","
            + A6.replace("Seeds", "Trees")
            + "}";

    take(new DraftBox().add("account", "t1", data));

    assertThat(world.accounts().get(0).profile().firmographics().industry())
        .containsExactly("Plants", "Trees");
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .containsExactly(
            "/data/id",
            "/data/company_id",
            "/data/data/firmographics/industry/1",
            "/data/updated_at");
  }

  @Test
  void readsBothFormsOfTheFirstPersonas() {
    take(
        new DraftBox()
            .early()
            .add("account", "a", "{\"name\":\"A\",\"data\":{}}")
            .add("persona", "p1", "{\"name\":\"Typed\",\"personaData\":{" + P5 + "}}", parent("a"))
            .add("persona", "p2", "{\"name\":\"Typed\",\"data\":{" + P5 + "}}", parent("a"))
            .add("persona", "p3", "{" + P5 + "}", parent("a")));

    assertThat(world.personas())
        .extracting(p -> p.profile().name(), p -> p.profile().goals().get(0))
        .containsExactly(
            tuple("Typed", "more light"),
            tuple("Typed", "more light"),
            tuple("Head grower", "more light"));
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .contains("/data/personaData/targetPersonaName", "/data/data/targetPersonaName");
  }

  @Test
  void quarantinesAnEmptyCampaign() {
    take(new DraftBox().early().add("campaign", "m1", "{}").add("campaign", "m2", "null"));

    assertThat(world.campaigns()).isEmpty();
    assertThat(world.quarantine())
        .extracting(Quarantined::reason)
        .containsOnly("The object has nothing that a record could hold.")
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "5", "\"text\"", "[]", "[1]", "{}", "undefined"})
  void quarantinesWhatIsNoObject(String value) {
    ImportReport report = take(new DraftBox().put("pg_draft_account_t", value));

    assertThat(world.quarantine()).extracting(Quarantined::text).containsExactly(value);
    assertThat(World.balance(report, "pg_draft_account_t").quarantined()).isEqualTo(1);
  }

  @Test
  void readsAnErrorThatWasDraftedAsNone() {
    String error = "{\"message\":\"<html>\",\"errorCode\":\"UNKNOWN_ERROR\"}";

    take(
        new DraftBox()
            .add("account", "a", error)
            .add(
                "company",
                "c",
                "{\"name\":\"Acme\",\"url\":\"acme.example\",\"data\":" + error + "}"));

    assertThat(world.accounts()).isEmpty();
    assertThat(world.companies().get(0).profile().name()).isEqualTo("Acme");
    assertThat(world.quarantine())
        .extracting(Quarantined::reason)
        .containsExactly("It is an error that the old server answered, not a record.");
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .containsExactly("/data/data/message", "/data/data/errorCode");
  }

  @Test
  void readsACampaignAsTheGeneratorGaveIt() {
    take(new DraftBox().early().add("campaign", "m1", "{" + ANSWER + "}"));

    var email = world.campaigns().get(0).profile();
    assertThat(email.name()).isEqualTo("s");
    assertThat(email.subject()).isEqualTo("s");
    assertThat(email.alternatives()).containsExactly("t", "u");
    assertThat(email.body()).isEqualTo("s\n\nb");
    assertThat(email.segments())
        .containsExactly(
            new EmailSegment("subject", "s", null, null), new EmailSegment("cta", "b", null, null));
    assertThat(email.generation().processingTimeMs()).isEqualTo(12);
    assertThat(world.leftovers()).isEmpty();
  }

  @Test
  void takesSnapshotsFromTheCopyThatHasThem() {
    String data =
        "{\"name\":\"n\",\"type\":\"email\",\"data\":{"
            + ANSWER
            + ",\"personaSnapshot\":{\"targetPersonaName\":\"Head grower\"}},"
            + ANSWER
            + ",\"description\":\"edited\"}";

    take(new DraftBox().add("campaign", "m1", data));

    var email = world.campaigns().get(0).profile();
    assertThat(email.body()).isEqualTo("edited");
    assertThat(email.snapshot().persona().name()).isEqualTo("Head grower");
    assertThat(world.leftovers()).isEmpty();
  }

  @Test
  void readsCopiesWithinCopies() {
    String nested =
        "{\"id\":\"temp_1\",\"name\":\"Outer\",\"data\":{\"targetAccountName\":\"One\",\"data\":"
            + "{\"targetAccountName\":\"Two\",\"data\":{\"targetAccountName\":\"Two\","
            + "\"firmographics\":{\"industry\":[\"Deep\"]}}}}}";

    take(new DraftBox().put("target_accounts", "[" + nested + "]"));

    var account = world.accounts().get(0);
    assertThat(account.profile().name()).isEqualTo("Outer");
    assertThat(account.profile().firmographics().industry()).containsExactly("Deep");
    assertThat(account.source().path()).isEqualTo("/0");
    assertThat(account.source().originalId()).isEqualTo("temp_1");
    assertThat(world.leftovers())
        .extracting(Leftover::path, Leftover::json)
        .containsExactly(
            tuple("/0/data/targetAccountName", "\"One\""),
            tuple("/0/data/data/targetAccountName", "\"Two\""),
            tuple("/0/data/data/data/targetAccountName", "\"Two\""));
  }

  @Test
  void recognizesAnEnvelopeUnderAnyKeyAndABareObjectUnderThatOfADraft() {
    String envelope = DraftBox.envelope("account", "t1", "{" + A6 + "}", "");
    take(
        new DraftBox()
            .put("copy", envelope)
            .put("copies", "[" + envelope.replace("t1", "t2") + "]")
            .put("pg_draft_account_t3", "{" + A6 + "}"));

    assertThat(world.accounts())
        .extracting(a -> a.source().key(), a -> a.source().originalId())
        .containsExactly(
            tuple("copy", "t1"), tuple("copies", "t2"), tuple("pg_draft_account_t3", null));
  }

  @Test
  void readsThePersonasWithinAnAccount() {
    String personas = ",\"personas\":[{\"id\":\"1\"," + P5 + "}]";

    take(
        new DraftBox()
            .add("account", "t1", "{" + A6 + personas + ",\"data\":{" + A6 + personas + "}}"));

    assertThat(world.personas())
        .extracting(p -> p.profile().name(), p -> p.source().path())
        .containsExactly(tuple("Head grower", "/data/personas/0"));
    assertThat(world.leftovers()).isEmpty();
  }

  @Test
  void trustsTheMembersMoreThanTheEnvelope() {
    ImportReport report = take(new DraftBox().add("account", "t1", "{" + ANSWER + "}"));

    assertThat(world.campaigns()).hasSize(1);
    assertThat(World.codes(report)).contains("draft_type");
    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/entityType");
  }

  @Test
  void takesAnEmailThatSaysItIsAnAccountForAnEmail() {
    take(
        new DraftBox()
            .put(
                "emailHistory",
                "[{\"entityType\":\"account\",\"name\":\"n\",\"subject\":\"s\",\"body\":\"b\"}]"));

    assertThat(world.campaigns()).hasSize(1);
    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/0/entityType");
  }

  @Test
  void readsTheKeyWhereTheEnvelopeSaysAnotherId() {
    ImportReport report =
        take(
            new DraftBox()
                .put(
                    "pg_draft_account_t1", DraftBox.envelope("account", "t2", "{" + A6 + "}", "")));

    assertThat(world.accounts().get(0).source().originalId()).isEqualTo("t2");
    assertThat(World.codes(report)).contains("draft_id");
  }

  @Test
  void quarantinesOnlyTheMemberThatIsTooDeep() {
    String deep = "[".repeat(600) + "]".repeat(600);

    take(
        new DraftBox()
            .add("account", "t1", "{" + A6 + ",\"odd\":" + deep + ",\"data\":{" + A6 + "}}"));

    assertThat(world.accounts()).hasSize(1);
    assertThat(world.quarantine()).extracting(Quarantined::path).containsExactly("/data/odd");
    assertThat(world.leftovers()).isEmpty();
  }

  private ImportReport take(DraftBox box) {
    return world.take(box.dump());
  }

  private static String parent(String id) {
    return ",\"parentId\":\"" + id + "\"";
  }
}
