package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.targetpersona.PersonaUseCase;
import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OldPersonasTest {
  private static final String EARLY =
      """
      {"id": "1751569517240", "name": "Head Grower", "description": "d", "createdAt": "7/3/2025",
       "overview": "", "painPoints": ["p"], "profile": [], "likelyJobTitles": ["Grower"],
       "primaryResponsibilities": ["r"], "statusQuo": %s, "useCases": ["Plan", "Move"],
       "desiredOutcomes": ["More trays"], "keyConcerns": ["Humidity"], "whyWeMatter": ["w"],
       "buyingSignals": ["Posting"]%s}
      """;

  private final World world = new World();
  private ImportReport report;

  @Test
  void readsAnEarlyPersona() {
    TargetPersona persona = take("[" + String.format(EARLY, "\"a text\"", "") + "]");

    var profile = persona.profile();
    assertThat(profile.name()).isEqualTo("Head Grower");
    assertThat(profile.description()).isEqualTo("d");
    assertThat(profile.demographics().jobTitles()).containsExactly("Grower");
    assertThat(profile.useCases())
        .containsExactly(
            new PersonaUseCase("Plan", null, null, null),
            new PersonaUseCase("Move", null, null, null));
    assertThat(profile.goals()).containsExactly("More trays");
    assertThat(profile.objections()).containsExactly("Humidity");
    assertThat(profile.buyingSignals())
        .extracting(signal -> signal.title(), signal -> signal.type())
        .containsExactly(tuple("Posting", null));
    assertThat(persona.createdAt()).isEqualTo(Instant.ofEpochMilli(1751569517240L));
    assertThat(persona.source().originalTimestamp()).isEqualTo("7/3/2025");
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .containsExactly(
            "/0/personas/0/overview",
            "/0/personas/0/painPoints",
            "/0/personas/0/profile",
            "/0/personas/0/primaryResponsibilities",
            "/0/personas/0/statusQuo",
            "/0/personas/0/whyWeMatter");
  }

  @Test
  void mergesTheNameThatTheGeneratorGaveOnceMore() {
    take(
        "["
            + String.format(
                EARLY, "[]", ",\"persona_name\":\"Head Grower\",\"persona_description\":\"other\"")
            + "]");

    assertThat(World.balance(report, "target_accounts").merged()).isEqualTo(1);
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .contains("/0/personas/0/persona_description")
        .doesNotContain("/0/personas/0/persona_name");
  }

  @Test
  void readsUseCasesOfBothKindsAndListsThatAreTexts() {
    TargetPersona persona =
        take(
            """
            [{"targetPersonaName": "P", "demographics": {"jobTitles": "Yard Manager",
               "departments": null, "seniority": ["VP", "Sr. Director / VP"], "years": "10+"},
              "useCases": [{"useCase": "u", "capability": "c"}, "text", {"desired_outcome": "o"}, 7],
              "objections": "one", "purchaseJourney": {"0": "first", "1": "second"},
              "metadata": "none"}]
            """);

    var profile = persona.profile();
    assertThat(profile.demographics().jobTitles()).containsExactly("Yard Manager");
    assertThat(profile.demographics().seniority())
        .containsExactly(
            new Classified<>(Seniority.VP, "VP"), new Classified<>(null, "Sr. Director / VP"));
    assertThat(profile.useCases())
        .containsExactly(
            new PersonaUseCase("u", null, "c", null),
            new PersonaUseCase("text", null, null, null),
            new PersonaUseCase("(unnamed)", null, null, "o"));
    assertThat(profile.objections()).containsExactly("one");
    assertThat(profile.purchaseJourney()).containsExactly("first", "second");
    assertThat(World.codes(report)).contains("list_as_map");
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .containsExactly(
            "/0/personas/0/demographics/years",
            "/0/personas/0/useCases/3",
            "/0/personas/0/metadata");
  }

  @Test
  void readsPersonasThatAreAnObjectInsteadOfAList() {
    take(
        """
        {"0": {"targetPersonaName": "P", "id": "1"}, "b": {"name": "Q"}, "c": null}
        """);

    assertThat(world.personas())
        .extracting(p -> p.profile().name(), p -> p.source().path())
        .containsExactlyInAnyOrder(tuple("P", "/0/personas/0"), tuple("Q", "/0/personas/b"));
    assertThat(world.quarantine()).extracting(Quarantined::path).containsExactly("/0/personas/c");
    assertThat(World.codes(report)).contains("list_as_map");
  }

  @Test
  void readsOnePersonaInPlaceOfAList() {
    assertThat(take("{\"targetPersonaName\": \"P\"}").source().path()).isEqualTo("/0/personas");
  }

  @Test
  void quarantinesWhatIsNoPersonaAmongThem() {
    take("[null, \"text\", 7, {}, [\"x\"], {\"role\": \"r\"}, {\"name\": \"only a name\"}]");

    assertThat(world.personas()).extracting(p -> p.profile().name()).containsExactly("only a name");
    assertThat(world.quarantine())
        .extracting(Quarantined::path)
        .containsExactly(
            "/0/personas/0",
            "/0/personas/1",
            "/0/personas/2",
            "/0/personas/3",
            "/0/personas/4",
            "/0/personas/5");
  }

  @Test
  void findsTheAccountOfARowByItsIdOrItsName() {
    report =
        world.take(
            World.dump(
                "target_accounts",
                """
                [{"targetAccountName": "A", "id": "a1", "personas": [{"targetPersonaName": "P"}]},
                 {"targetAccountName": "B", "id": "a2"},
                 {"persona": {"targetPersonaName": "P"}, "accountId": "a1", "accountName": "old A"},
                 {"persona": {"targetPersonaName": "Q"}, "accountId": "gone", "accountName": "B"},
                 {"targetPersonaName": "R", "accountId": "a2", "accountName": "B"}]
                """));

    assertThat(report.entities().get(EntityKind.TARGET_PERSONA)).isEqualTo(new EntityCount(3, 1));
    assertThat(world.personas())
        .extracting(p -> p.profile().name(), this::accountOf)
        .containsExactlyInAnyOrder(tuple("P", "A"), tuple("Q", "B"), tuple("R", "B"));
    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/3/accountId");
    assertThat(World.codes(report)).contains("duplicate").doesNotContain("placeholder_account");
  }

  @Test
  void createsOneAccountForRowsThatNameTheSameMissingOne() {
    String rows =
        """
        [{"persona": {"targetPersonaName": "P"}, "accountId": 7, "accountName": "Gone"},
         {"persona": {"targetPersonaName": "Q"}, "accountId": 7, "accountName": "Gone"},
         {"targetPersonaName": "R"}]
        """;
    report = world.take(World.dump("k", rows));

    assertThat(world.personas())
        .extracting(p -> p.profile().name(), this::accountOf)
        .containsExactlyInAnyOrder(
            tuple("P", "Gone"), tuple("Q", "Gone"), tuple("R", "Imported personas"));
    assertThat(world.accounts())
        .extracting(a -> a.source().originalId())
        .containsExactlyInAnyOrder("7", null);
    assertThat(world.leftovers()).isEmpty();
    assertThat(World.codes(report))
        .containsExactlyInAnyOrder(
            "placeholder_account", "placeholder_account", "placeholder_company");

    ImportReport again = world.take(World.dump("k", rows + " "));
    assertThat(again.entities().get(EntityKind.TARGET_PERSONA)).isEqualTo(new EntityCount(0, 3));
    assertThat(world.accounts()).hasSize(2);

    world.take(
        World.dump(
            "k",
            "[{\"persona\":{\"name\":\"S\",\"goals\":[\"g\"],\"demographics\":{}},"
                + "\"accountId\":7,\"accountName\":\"Gone\"}]"));
    assertThat(world.accounts()).hasSize(2);
    assertThat(world.personas()).hasSize(4);
  }

  private String accountOf(TargetPersona persona) {
    return world.accounts().stream()
        .filter(account -> account.id().equals(persona.profile().targetAccountId()))
        .map(account -> account.profile().name())
        .findFirst()
        .orElseThrow();
  }

  private TargetPersona take(String personas) {
    report =
        world.take(
            World.dump(
                "target_accounts",
                "[{\"targetAccountName\": \"A\", \"personas\": " + personas + "}]"));
    List<TargetPersona> found = world.personas();
    return found.get(0);
  }
}
