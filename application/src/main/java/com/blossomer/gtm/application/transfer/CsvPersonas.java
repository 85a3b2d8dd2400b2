package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.targetpersona.Demographics;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The CSV files of target personas. */
final class CsvPersonas {
  private static final String PARENT = "targetPersonaId";

  static final List<CsvTable<TargetPersona>> TABLES =
      List.of(
          CsvTable.ofRecords("target-personas", columns(), CsvPersonas::row),
          texts("rationale", "rationale", TargetPersonaProfile::rationale),
          demographics("job-titles", Demographics::jobTitles),
          demographics("departments", Demographics::departments),
          CsvTable.ofItems(
              "persona-seniority",
              PARENT,
              List.of("seniority", "seniority.label"),
              persona -> persona.profile().demographics().seniority(),
              level -> Arrays.asList(CsvTargets.word(level), CsvTargets.label(level))),
          demographics("buying-roles", Demographics::buyingRoles),
          demographics("job-description-keywords", Demographics::jobDescriptionKeywords),
          CsvTable.ofItems(
              "persona-use-cases",
              PARENT,
              List.of("useCase", "painPoints", "capability", "desiredOutcome"),
              persona -> persona.profile().useCases(),
              item ->
                  Arrays.asList(
                      item.useCase(), item.painPoints(), item.capability(), item.desiredOutcome())),
          CsvTable.ofItems(
              "persona-buying-signals",
              PARENT,
              CsvTargets.SIGNAL,
              persona -> persona.profile().buyingSignals(),
              CsvTargets::signal),
          texts("buying-signals-rationale", "rationale", p -> p.buyingSignalsRationale()),
          texts("objections", "objection", TargetPersonaProfile::objections),
          texts("goals", "goal", TargetPersonaProfile::goals),
          texts("purchase-journey", "step", TargetPersonaProfile::purchaseJourney),
          texts("sources-used", "source", profile -> profile.metadata().sourcesUsed()),
          texts(
              "recommended-improvements",
              "improvement",
              p -> p.metadata().confidenceAssessment().recommendedImprovements()));

  private CsvPersonas() {}

  private static List<String> columns() {
    List<String> columns =
        new ArrayList<>(List.of("companyId", "targetAccountId", "name", "description"));
    columns.addAll(CsvTargets.METADATA);
    return columns;
  }

  private static List<?> row(TargetPersona persona) {
    TargetPersonaProfile profile = persona.profile();
    List<Object> row =
        new ArrayList<>(
            Arrays.asList(
                persona.companyId(),
                profile.targetAccountId(),
                profile.name(),
                profile.description()));
    row.addAll(CsvTargets.metadata(profile.metadata()));
    return row;
  }

  private static CsvTable<TargetPersona> demographics(
      String list, Function<Demographics, List<String>> texts) {
    return texts(list, "value", profile -> texts.apply(profile.demographics()));
  }

  private static CsvTable<TargetPersona> texts(
      String list, String column, Function<TargetPersonaProfile, List<String>> texts) {
    return CsvTable.ofTexts(
        "persona-" + list, PARENT, column, persona -> texts.apply(persona.profile()));
  }
}
