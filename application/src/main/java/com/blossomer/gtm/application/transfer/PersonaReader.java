package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.targetpersona.Demographics;
import com.blossomer.gtm.domain.model.targetpersona.PersonaUseCase;
import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;

/** A persona as the generator gave it: written within its account from 6 to 9 July 2025. */
final class PersonaReader implements ShapeReader {
  @Override
  public EntityKind kind() {
    return EntityKind.TARGET_PERSONA;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return object.has("targetPersonaName");
  }

  @Override
  public Content read(Fields fields) {
    String name = fields.name("targetPersonaName");
    return new Content.OfPersona(
        name,
        TargetPersonaProfile.builder()
            .name(name)
            .description(fields.text("targetPersonaDescription"))
            .rationale(fields.texts("targetPersonaRationale"))
            .demographics(demographics(fields.below("demographics")))
            .useCases(useCases(fields))
            .buyingSignals(SharedParts.signals(fields, "buyingSignals"))
            .buyingSignalsRationale(fields.texts("buyingSignalsRationale"))
            .objections(fields.texts("objections"))
            .goals(fields.texts("goals"))
            .purchaseJourney(fields.texts("purchaseJourney"))
            .metadata(SharedParts.metadata(fields.below("metadata"))));
  }

  private static Demographics demographics(Fields fields) {
    List<Classified<Seniority>> seniority =
        fields.texts("seniority").stream()
            .map(text -> Classified.of(Seniority.class, text))
            .toList();
    return new Demographics(
        fields.texts("jobTitles"),
        fields.texts("departments"),
        seniority,
        fields.texts("buyingRoles"),
        fields.texts("jobDescriptionKeywords"));
  }

  private static List<PersonaUseCase> useCases(Fields fields) {
    return fields
        .objects("useCases", "useCase", "painPoints", "capability", "desiredOutcome")
        .stream()
        .map(
            useCase ->
                new PersonaUseCase(
                    useCase.requiredText("useCase"),
                    useCase.text("painPoints"),
                    useCase.text("capability"),
                    useCase.text("desiredOutcome")))
        .toList();
  }
}
