package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.targetpersona.Demographics;
import com.blossomer.gtm.domain.model.targetpersona.PersonaUseCase;
import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what all shapes of personas have alike, however it was called in them. */
final class PersonaParts {
  private static final String DEMOGRAPHICS = "demographics";
  private static final String[] USE_CASE_PARTS = {
    "useCase", "painPoints", "capability", "desiredOutcome"
  };

  /** The fields by the labels that the rows of the old user interface had. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("jobtitles", "jobTitles"),
          Map.entry("departments", "departments"),
          Map.entry("seniority", "seniority"),
          Map.entry("senioritylevels", "seniority"),
          Map.entry("buyingroles", "buyingRoles"),
          Map.entry("jobdescriptionkeywords", "jobDescriptionKeywords"));

  private PersonaParts() {}

  static Content of(String name, String description, Fields fields) {
    return new Content.OfPersona(
        name,
        TargetPersonaProfile.builder()
            .name(name)
            .description(description)
            .rationale(fields.texts("targetPersonaRationale", "rationale"))
            .demographics(demographics(fields))
            .useCases(useCases(fields))
            .buyingSignals(SignalsReader.read(fields))
            .buyingSignalsRationale(fields.texts("buyingSignalsRationale"))
            .objections(fields.texts("objections", "keyConcerns"))
            .goals(fields.texts("goals", "desiredOutcomes"))
            .purchaseJourney(fields.texts("purchaseJourney"))
            .metadata(MetadataReader.read(fields)),
        AccountHint.in(fields));
  }

  private static Demographics demographics(Fields persona) {
    Tags tags =
        persona.get(DEMOGRAPHICS) instanceof JsonList
            ? new TagRows(persona, DEMOGRAPHICS, LABELS)
            : new TagMembers(persona.below(DEMOGRAPHICS));
    List<String> titles = tags.all("jobTitles");
    return new Demographics(
        titles.isEmpty() ? persona.texts("likelyJobTitles") : titles,
        tags.all("departments"),
        tags.all("seniority").stream().map(text -> Classified.of(Seniority.class, text)).toList(),
        tags.all("buyingRoles"),
        tags.all("jobDescriptionKeywords"));
  }

  /** Use cases were texts at first, and objects of four texts later. */
  private static List<PersonaUseCase> useCases(Fields fields) {
    List<PersonaUseCase> useCases = new ArrayList<>();
    for (JsonValue item : fields.items("useCases")) {
      if (item instanceof JsonText text && !text.value().isBlank()) {
        useCases.add(new PersonaUseCase(fields.fitting().text(text), null, null, null));
      } else if (item instanceof JsonObject object
          && new Fields(fields.claim(), object).hasAny(USE_CASE_PARTS)) {
        useCases.add(useCase(fields.in(object)));
      }
    }
    return useCases;
  }

  private static PersonaUseCase useCase(Fields useCase) {
    return new PersonaUseCase(
        useCase.requiredText("useCase"),
        useCase.text("painPoints"),
        useCase.text("capability"),
        useCase.text("desiredOutcome"));
  }
}
