package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignConfiguration;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.campaign.Generation;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmailShapesTest {
  private final World world = new World();
  private ImportReport report;

  @Test
  void readsTheDemonstrationWithoutLinks() {
    Campaign email =
        take(
            """
            {"id": "1751735695003", "timestamp": "7/5/2025, 10:14:55 AM",
             "config": {"selectedAccount": "1", "selectedPersona": "1", "selectedUseCase": "2",
               "emphasis": "desired-outcome", "template": "blossomer",
               "openingLine": "buying-signal", "ctaSetting": "priority-check"},
             "subject": "Leaks", "body": "Hi [First Name]",
             "segments": [{"text": "Hi", "type": "greeting", "color": "bg-a"}],
             "breakdown": {"subject": {"label": "Subject Line", "description": "d", "color": "c"},
               "greeting": {"label": "Greeting"}}}
            """,
            "[{\"targetAccountName\": \"A\", \"id\": \"1\","
                + " \"personas\": [{\"targetPersonaName\": \"P\", \"id\": \"1\"}]}]");

    var profile = email.profile();
    assertThat(profile.targetAccountId()).isNull();
    assertThat(profile.targetPersonaId()).isNull();
    assertThat(profile.configuration())
        .isEqualTo(
            new CampaignConfiguration(
                "2", "desired-outcome", "blossomer", "buying-signal", "priority-check", null));
    assertThat(profile.segments())
        .containsExactly(new EmailSegment("greeting", "Hi", "bg-a", null));
    assertThat(profile.breakdown())
        .extracting(entry -> entry.segmentType())
        .containsExactly("subject", "greeting");
    assertThat(email.createdAt()).isEqualTo(Instant.ofEpochMilli(1751735695003L));
    assertThat(email.source().originalTimestamp()).isEqualTo("7/5/2025, 10:14:55 AM");
    assertThat(leftPaths())
        .containsExactly("/0/config/selectedAccount", "/0/config/selectedPersona");
    assertThat(World.codes(report)).contains("demonstration").doesNotContain("dangling_link");
  }

  @Test
  void readsAGeneratedEmailFromBeforeSocialProof() {
    Campaign email =
        take(
            """
            {"id": "1751900000000", "timestamp": "Invalid Date",
             "config": {"selectedAccount": "target_account_1751840530412_k",
               "selectedPersona": "1751841104218", "selectedUseCase": "1751841104218_0"},
             "subject": "s", "body": "s b",
             "segments": [{"text": "s", "type": "ps", "color": ""}],
             "breakdown": {"urgency": {"label": "U", "color": "red"}}}
            """,
            """
            [{"targetAccountName": "A", "id": "target_account_1751840530412_k",
              "personas": [{"name": "P", "id": "1751841104218"}]}]
            """);

    assertThat(email.profile().targetAccountId()).isEqualTo(world.accounts().get(0).id());
    assertThat(email.profile().targetPersonaId()).isEqualTo(world.personas().get(0).id());
    assertThat(email.profile().configuration().useCase()).isEqualTo("1751841104218_0");
    assertThat(email.profile().segments().get(0).color()).isEmpty();
    assertThat(email.source().originalTimestamp()).isEqualTo("Invalid Date");
    assertThat(world.leftovers()).isEmpty();
  }

  @Test
  void takesTheNamesInTheConfigurationWhereTheSnapshotHasNone() {
    Campaign email =
        take(
            """
            {"subject": "s", "body": "b",
             "config": {"companyName": "Demo Company", "accountName": "Demo Account",
               "personaName": "Other", "socialProof": ""},
             "personaSnapshot": {"targetPersonaName": "Kept"}}
            """,
            null);

    var snapshot = email.profile().snapshot();
    assertThat(snapshot.company().name()).isEqualTo("Demo Company");
    assertThat(snapshot.account().name()).isEqualTo("Demo Account");
    assertThat(snapshot.persona().name()).isEqualTo("Kept");
    assertThat(leftPaths()).containsExactly("/0/config/personaName");
  }

  @Test
  void dropsNoEmailHoweverLittleIsInIt() {
    report =
        world.take(
            World.dump(
                "emailHistory",
                """
                [{"id": 1752009000003, "timestamp": "7/8/2025, 2:10:00 PM", "config": null,
                  "subject": "s", "segments": {}, "breakdown": []},
                 {"id": "2", "timestamp": "Invalid Date", "subject": null, "body": "",
                  "segments": [], "breakdown": {}, "config": {}},
                 {"id": "3", "timestamp": "08.07.2025, 23:26:40", "body": "only a body"},
                 {"timestamp": 1752009000004, "subject": 5, "body": "b"},
                 {"id": "5", "subject": "only a subject"},
                 null, "x"]
                """));

    assertThat(world.campaigns())
        .extracting(e -> e.profile().name(), e -> e.source().originalId(), e -> e.createdAt())
        .containsExactlyInAnyOrder(
            tuple("s", "1752009000003", Instant.ofEpochMilli(1752009000003L)),
            tuple("(unnamed)", "2", World.NOW),
            tuple("(unnamed)", "3", World.NOW),
            tuple("(unnamed)", null, Instant.ofEpochMilli(1752009000004L)),
            tuple("only a subject", "5", World.NOW));
    assertThat(leftPaths()).containsExactly("/0/segments", "/0/breakdown", "/3/subject");
    assertThat(world.quarantine()).extracting(Quarantined::path).containsExactly("/5", "/6");
  }

  @Test
  void takesAlternativesAndAStatusWhereThereAreAny() {
    Campaign email =
        take(
            "{\"subject\": \"s\", \"body\": \"b\", \"status\": \"active\","
                + " \"alternatives\": [\"t\"], \"sentAt\": null}",
            null);

    assertThat(email.profile().status()).isEqualTo(CampaignStatus.ACTIVE);
    assertThat(email.profile().alternatives()).containsExactly("t");
    assertThat(leftPaths()).containsExactly("/0/sentAt");
    assertThat(World.codes(report)).doesNotContain("assumed_status");
  }

  @Test
  void readsTheAnswerOfTheGenerator() {
    Campaign email =
        take(
            """
            {"subjects": {"primary": "one", "alternatives": ["two", "three"]},
             "emailBody": [{"text": "Hi", "type": "intro"}],
             "breakdown": {"intro": {"label": "Opening", "color": "blue"}},
             "metadata": {"generationId": "g1", "confidence": "high",
               "personalizationLevel": "low", "processingTimeMs": 812, "model": "m"}}
            """,
            null);

    var profile = email.profile();
    assertThat(profile.name()).isEqualTo("one");
    assertThat(profile.subject()).isEqualTo("one");
    assertThat(profile.type()).isEqualTo(CampaignType.EMAIL);
    assertThat(profile.body()).isEqualTo("Hi");
    assertThat(profile.alternatives()).containsExactly("two", "three");
    assertThat(profile.segments()).containsExactly(new EmailSegment("intro", "Hi", null, null));
    assertThat(profile.generation()).isEqualTo(new Generation("g1", "high", "low", 812L));
    assertThat(leftPaths()).containsExactly("/0/metadata/model");
  }

  @Test
  void takesTheBodyThatWasEditedAsADescription() {
    Campaign email =
        take(
            """
            {"subjects": {"primary": "one"}, "emailBody": [{"text": "old", "type": "intro"}],
             "description": "new body", "name": "one", "type": "email"}
            """,
            null);

    assertThat(email.profile().body()).isEqualTo("new body");
    assertThat(email.profile().segments()).hasSize(1);
    assertThat(email.profile().name()).isEqualTo("one");
    assertThat(world.leftovers()).isEmpty();
  }

  private List<String> leftPaths() {
    return world.leftovers().stream().map(Leftover::path).toList();
  }

  private Campaign take(String email, String accounts) {
    Map<String, String> storage = new LinkedHashMap<>();
    if (accounts != null) {
      storage.put("target_accounts", accounts);
    }
    storage.put("emailHistory", "[" + email + "]");
    report = world.take(World.dump(storage));
    return world.campaigns().get(0);
  }
}
