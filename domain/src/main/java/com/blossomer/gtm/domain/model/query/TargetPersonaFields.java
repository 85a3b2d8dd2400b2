package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.model.targetpersona.PersonaUseCase;
import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of target personas. */
final class TargetPersonaFields {

  static final QueryFields<TargetPersona> ALL =
      new QueryFields<>(
          EntityKind.TARGET_PERSONA, SharedFields.join(SharedFields.ofStore(), scalars()), lists());

  private TargetPersonaFields() {}

  private static List<Field<TargetPersona>> scalars() {
    List<Field<TargetPersonaProfile>> own =
        List.of(
            Field.uuid("targetAccountId", TargetPersonaProfile::targetAccountId).required().fast(),
            Field.text("name", TargetPersonaProfile::name).required().fast(),
            Field.text("description", TargetPersonaProfile::description));
    Stream<Field<TargetPersona>> ofContent =
        Stream.concat(
                own.stream(), SharedFields.ofMetadata(TargetPersonaProfile::metadata).stream())
            .map(field -> field.within(TargetPersona::profile));
    Field<TargetPersona> company = Field.uuid("companyId", TargetPersona::companyId);
    return Stream.concat(Stream.of(company.required().fast()), ofContent).toList();
  }

  private static List<ListField<TargetPersona, ?>> lists() {
    List<ListField<TargetPersona, ?>> lists = new ArrayList<>();
    lists.add(texts("rationale", TargetPersonaProfile::rationale));
    lists.add(texts("demographics.jobTitles", p -> p.demographics().jobTitles()).fast());
    lists.add(texts("demographics.departments", p -> p.demographics().departments()).fast());
    lists.add(
        ListField.<TargetPersona, Seniority>ofClassified(
                "demographics.seniority",
                Seniority.class,
                persona -> persona.profile().demographics().seniority())
            .fast());
    lists.add(texts("demographics.buyingRoles", p -> p.demographics().buyingRoles()).fast());
    lists.add(
        texts("demographics.jobDescriptionKeywords", p -> p.demographics().jobDescriptionKeywords())
            .fast());
    lists.add(new ListField<>("useCases", persona -> persona.profile().useCases(), useCase()));
    lists.add(SharedFields.ofBuyingSignals(persona -> persona.profile().buyingSignals()));
    lists.add(texts("buyingSignalsRationale", TargetPersonaProfile::buyingSignalsRationale));
    lists.add(texts("objections", TargetPersonaProfile::objections));
    lists.add(texts("goals", TargetPersonaProfile::goals));
    lists.add(texts("purchaseJourney", TargetPersonaProfile::purchaseJourney));
    lists.addAll(SharedFields.listsOfMetadata(persona -> persona.profile().metadata()));
    return lists;
  }

  private static List<Field<PersonaUseCase>> useCase() {
    return List.of(
        Field.text("useCase", PersonaUseCase::useCase).required(),
        Field.text("painPoints", PersonaUseCase::painPoints),
        Field.text("capability", PersonaUseCase::capability),
        Field.text("desiredOutcome", PersonaUseCase::desiredOutcome));
  }

  private static ListField<TargetPersona, String> texts(
      String path, Function<TargetPersonaProfile, List<String>> items) {
    return ListField.ofTexts(path, persona -> items.apply(persona.profile()));
  }
}
