package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OldAccountsTest {
  private final World world = new World();
  private ImportReport report;

  @Test
  void readsAProfileInSnakeCase() {
    TargetAccount account =
        take(
            """
            {"id": "customer_1751517605312_a1b2c3d4e", "name": "Growers", "role": "Target Account",
             "description": "d", "firmographics": {"industry": ["Farms"],
               "company_size": {"employees": "40-400", "department_size": "3", "revenue": "$3M"},
               "geography": ["Ohio"], "business_model": ["Packer"], "funding_stage": []},
             "buying_signals": {"growth_indicators": ["New bays"], "market_signals": []},
             "rationale": "Labor is on paper.", "confidence_scores": {"rationale": 0.8},
             "metadata": {"sources_used": ["website"], "context_quality": "high"},
             "created_at": "2025-07-03T04:40:05.312Z"}
            """);

    var profile = account.profile();
    assertThat(profile.name()).isEqualTo("Growers");
    assertThat(profile.description()).isEqualTo("d");
    assertThat(profile.rationale()).containsExactly("Labor is on paper.");
    assertThat(profile.firmographics())
        .isEqualTo(
            new Firmographics(
                List.of("Farms"),
                "40-400",
                "3",
                "$3M",
                List.of("Ohio"),
                List.of("Packer"),
                List.of(),
                List.of(),
                List.of()));
    assertThat(profile.metadata().sourcesUsed()).containsExactly("website");
    assertThat(account.createdAt()).isEqualTo(Instant.parse("2025-07-03T04:40:05.312Z"));
    assertThat(account.source().originalId()).isEqualTo("customer_1751517605312_a1b2c3d4e");
    assertThat(leftPaths())
        .containsExactly("/0/role", "/0/confidence_scores", "/0/metadata/context_quality");
  }

  @Test
  void readsTheSameInCamelCase() {
    TargetAccount account =
        take(
            """
            {"id": "target_account_1751733072066_x", "name": "Growers", "role": "Target Account",
             "firmographics": {"companySize": {"employees": "5", "departmentSize": "2"},
               "businessModel": ["Packer"]},
             "buyingSignals": {"technologySignals": ["Tablets"]}, "rationale": "",
             "metadata": {"inferenceLevel": "low", "parsedWebsiteContent": true},
             "createdAt": "7/5/2025"}
            """);

    var profile = account.profile();
    assertThat(profile.firmographics().employees()).isEqualTo("5");
    assertThat(profile.firmographics().departmentSize()).isEqualTo("2");
    assertThat(profile.rationale()).isEmpty();
    assertThat(profile.metadata().confidenceAssessment().inferenceLevel()).isEqualTo("low");
    assertThat(account.createdAt()).isEqualTo(Instant.ofEpochMilli(1751733072066L));
    assertThat(account.source().originalTimestamp()).isEqualTo("7/5/2025");
    assertThat(leftPaths()).containsExactly("/0/role", "/0/metadata/parsedWebsiteContent");
  }

  @Test
  void leavesOverWhatTheFirmographicsOfASummarySayOfTheSeller() {
    TargetAccount account =
        take(
            """
            {"name": "Account", "role": "Target Account", "description": "We sell docks.",
             "firmographics": {"category": "Docks", "businessModel": "SaaS",
               "existingCustomers": "3PLs"}, "buyingSignals": [], "rationale": "hypothesis"}
            """);

    assertThat(account.profile().firmographics()).isEqualTo(Firmographics.EMPTY);
    assertThat(account.profile().rationale()).containsExactly("hypothesis");
    assertThat(leftPaths()).containsExactly("/0/role", "/0/firmographics");
    assertThat(World.codes(report)).contains("firmographics_of_seller");
  }

  @Test
  void readsAConvertedAccount() {
    TargetAccount account =
        take(
            """
            {"id": "target_account_1751800000000_q", "name": "Unnamed Account",
             "role": "Target Account", "description": "No description available",
             "firmographics": {"industry": ["Farms"],
               "company_size": {"employees": "5", "departmentSize": "2", "revenue": "$1M"},
               "geography": [], "business_model": ["B2B"], "funding_stage": ["Seed"],
               "company_type": ["Private"], "keywords": ["k"]},
             "buyingSignals": [{"id": "signal_0", "label": "Hiring", "description": "d",
               "enabled": false}],
             "rationale": "One. Two.", "metadata": {"primaryContextSource": "user_input",
               "sourcesUsed": ["a"], "contextSufficiency": "true", "confidenceAssessment": {
                 "overallConfidence": "high", "dataQuality": "medium",
                 "inferenceLevel": "minimal", "recommendedImprovements": ["more"]},
               "processingNotes": "n"}, "createdAt": "2025-07-06T11:06:40Z"}
            """);

    var profile = account.profile();
    assertThat(profile.name()).isEqualTo("Unnamed Account");
    assertThat(profile.firmographics())
        .isEqualTo(
            new Firmographics(
                List.of("Farms"),
                "5",
                "2",
                "$1M",
                List.of(),
                List.of("B2B"),
                List.of("Seed"),
                List.of("Private"),
                List.of("k")));
    assertThat(profile.buyingSignals())
        .extracting(signal -> signal.title(), signal -> signal.enabled())
        .containsExactly(tuple("Hiring", false));
    assertThat(profile.rationale()).containsExactly("One. Two.");
    assertThat(profile.metadata().contextSufficiency()).isEqualTo("true");
    assertThat(profile.metadata().processingNotes()).isEqualTo("n");
    assertThat(leftPaths()).containsExactly("/0/role", "/0/buyingSignals/0/id");
  }

  @Test
  void readsACanonicalAccountWithSnakeCaseBelow() {
    TargetAccount account =
        take(
            """
            {"targetAccountName": "A", "targetAccountRationale": ["r"],
             "firmographics": {"business_model": ["B2B"]},
             "buying_signals": [{"title": "t", "detection_method": "d"}],
             "buying_signals_rationale": ["why"]}
            """);

    var profile = account.profile();
    assertThat(profile.firmographics().businessModel()).containsExactly("B2B");
    assertThat(profile.buyingSignals().get(0).detectionMethod()).isEqualTo("d");
    assertThat(profile.buyingSignalsRationale()).containsExactly("why");
    assertThat(world.leftovers()).isEmpty();
  }

  @Test
  void prefersTheNameThatTheUserGaveLast() {
    TargetAccount account =
        take(
            """
            {"targetAccountName": "old", "accountName": "new", "name": "new",
             "companyName": "new"}
            """);

    assertThat(account.profile().name()).isEqualTo("new");
    assertThat(leftPaths()).containsExactly("/0/targetAccountName");
    assertThat(World.balance(report, "target_accounts").merged()).isEqualTo(2);
  }

  @Test
  void quarantinesTheErrorThatTheServerAnswered() {
    report =
        world.take(
            World.dump(
                "target_accounts",
                """
                [{"message": "<!doctype html>", "errorCode": "UNKNOWN_ERROR",
                  "id": "target_account_1751986800000_h", "createdAt": "2025-07-08T15:00:00.000Z",
                  "personas": [{"message": "m", "errorCode": "UNKNOWN_ERROR", "id": "1751986800001",
                    "targetPersonaName": "typed", "targetPersonaDescription": "words"}]}]
                """));

    assertThat(world.quarantine())
        .extracting(Quarantined::path, Quarantined::reason)
        .contains(
            tuple("/0/message", "It is an error that the old server answered, not a record."));
    assertThat(world.personas())
        .extracting(p -> p.profile().name(), p -> p.profile().description())
        .containsExactly(tuple("typed", "words"));
    assertThat(world.accounts())
        .extracting(a -> a.profile().name())
        .containsExactly("Imported personas");
    assertThat(World.codes(report))
        .containsOnlyOnce("failed_answer", "placeholder_account", "placeholder_company");
  }

  @Test
  void namesAFailedProfileOnlyWhenSomethingWasTyped() {
    report =
        world.take(
            World.dump(
                "customer_profiles",
                """
                [{"id": "customer_1751559164120_x", "role": "Target Account",
                  "description": "growers", "created_at": "2025-07-03T16:12:44.120Z"},
                 {"id": "customer_1751559164121_y", "role": "Target Account",
                  "created_at": "2025-07-03T16:12:44.121Z"}]
                """));

    assertThat(world.accounts())
        .extracting(a -> a.profile().name(), a -> a.profile().description())
        .containsExactly(tuple("(unnamed)", "growers"));
    assertThat(world.quarantine())
        .extracting(Quarantined::path, Quarantined::reason)
        .containsExactly(tuple("/1", "The object has nothing that a record could hold."));
  }

  @Test
  void quarantinesWhatIsNoObjectAmongAccounts() {
    report =
        world.take(
            World.dump(
                "target_accounts",
                "[null, \"text\", 7, [], {}, [1], {\"targetAccountName\": \"A\"}]"));

    assertThat(report.entities().get(EntityKind.TARGET_ACCOUNT).created()).isEqualTo(1);
    assertThat(world.quarantine())
        .extracting(Quarantined::path)
        .containsExactly("/0", "/1", "/2", "/3", "/4", "/5");
  }

  @Test
  void takesWhatIsNamedInAListOfAccountsForOne() {
    String bare = "[{\"id\": 7, \"name\": \"Bare\"}, {\"note\": \"no account\"}]";

    report = world.take(World.dump(Map.of("customer_profiles", bare, "unknown", bare)));

    assertThat(world.accounts()).extracting(a -> a.profile().name()).containsExactly("Bare");
    assertThat(world.leftovers())
        .extracting(Leftover::key, Leftover::path)
        .containsExactlyInAnyOrder(tuple("customer_profiles", "/1"), tuple("unknown", ""));
  }

  @Test
  void storesEqualAccountsOfBothListsOnceUnderTheNewerKey() {
    String account = "[{\"name\": \"A\", \"role\": \"Target Account\", \"id\": \"1\"%s}]";
    report =
        world.take(
            World.dump(
                new TreeMap<>(
                    Map.of(
                        "customer_profiles",
                        String.format(account, ""),
                        "target_accounts",
                        String.format(account, "")))));

    assertThat(world.accounts())
        .extracting(a -> a.source().key())
        .containsExactly("target_accounts");
    assertThat(World.balance(report, "customer_profiles").merged()).isEqualTo(3);
    assertThat(World.codes(report)).contains("duplicate");
  }

  private List<String> leftPaths() {
    return world.leftovers().stream().map(Leftover::path).toList();
  }

  private TargetAccount take(String account) {
    report = world.take(World.dump("target_accounts", "[" + account + "]"));
    return world.accounts().get(0);
  }
}
