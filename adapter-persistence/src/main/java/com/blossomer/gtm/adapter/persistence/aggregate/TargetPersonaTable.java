package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.aggregate.ListTable.ListColumn;
import com.blossomer.gtm.adapter.persistence.search.SearchIndex;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.ConfidenceAssessment;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.Demographics;
import com.blossomer.gtm.domain.model.targetpersona.PersonaUseCase;
import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How a targetPersona lies in its tables. */
final class TargetPersonaTable implements AggregateTable<TargetPersona, TargetPersonaProfile> {

  private static final ListTable<TargetPersonaProfile, String> RATIONALE =
      ListTable.ofTexts("persona_rationale", p -> p.rationale());

  private static final ListTable<TargetPersonaProfile, String> JOB_TITLES =
      ListTable.ofTexts("persona_job_titles", p -> p.demographics().jobTitles());

  private static final ListTable<TargetPersonaProfile, String> DEPARTMENTS =
      ListTable.ofTexts("persona_departments", p -> p.demographics().departments());

  private static final ListTable<TargetPersonaProfile, String> BUYING_ROLES =
      ListTable.ofTexts("persona_buying_roles", p -> p.demographics().buyingRoles());

  private static final ListTable<TargetPersonaProfile, String> JOB_KEYWORDS =
      ListTable.ofTexts("persona_job_keywords", p -> p.demographics().jobDescriptionKeywords());

  private static final ListTable<TargetPersonaProfile, Classified<Seniority>> SENIORITY =
      new ListTable<>(
          "persona_seniority_levels",
          List.of(
              new ListColumn<>("value", "text", level -> ClassifiedText.word(level)),
              new ListColumn<>("label", "text", Classified::label)),
          p -> p.demographics().seniority(),
          row -> ClassifiedText.read(Seniority.class, row.text(0), row.text(1)));

  private static final ListTable<TargetPersonaProfile, PersonaUseCase> USE_CASES =
      new ListTable<>(
          "persona_use_cases",
          List.of(
              new ListColumn<>("use_case", "text", PersonaUseCase::useCase),
              new ListColumn<>("pain_points", "text", PersonaUseCase::painPoints),
              new ListColumn<>("capability", "text", PersonaUseCase::capability),
              new ListColumn<>("desired_outcome", "text", PersonaUseCase::desiredOutcome)),
          TargetPersonaProfile::useCases,
          row -> new PersonaUseCase(row.text(0), row.text(1), row.text(2), row.text(3)));

  private static final ListTable<TargetPersonaProfile, BuyingSignal> BUYING_SIGNALS =
      BuyingSignals.table("persona_buying_signals", p -> p.buyingSignals());

  private static final ListTable<TargetPersonaProfile, String> BUYING_SIGNALS_RATIONALE =
      ListTable.ofTexts("persona_buying_signal_rationale", p -> p.buyingSignalsRationale());

  private static final ListTable<TargetPersonaProfile, String> OBJECTIONS =
      ListTable.ofTexts("persona_objections", p -> p.objections());

  private static final ListTable<TargetPersonaProfile, String> GOALS =
      ListTable.ofTexts("persona_goals", p -> p.goals());

  private static final ListTable<TargetPersonaProfile, String> PURCHASE_JOURNEY =
      ListTable.ofTexts("persona_purchase_journey_steps", p -> p.purchaseJourney());

  private static final ListTable<TargetPersonaProfile, String> RECOMMENDED_IMPROVEMENTS =
      ListTable.ofTexts(
          "persona_improvement_recommendations",
          p -> p.metadata().confidenceAssessment().recommendedImprovements());

  private static final ListTable<TargetPersonaProfile, String> SOURCES_USED =
      ListTable.ofTexts("persona_sources_used", p -> p.metadata().sourcesUsed());

  private static final List<ListTable<TargetPersonaProfile, ?>> LISTS =
      List.of(
          RATIONALE,
          JOB_TITLES,
          DEPARTMENTS,
          SENIORITY,
          BUYING_ROLES,
          JOB_KEYWORDS,
          USE_CASES,
          BUYING_SIGNALS,
          BUYING_SIGNALS_RATIONALE,
          OBJECTIONS,
          GOALS,
          PURCHASE_JOURNEY,
          RECOMMENDED_IMPROVEMENTS,
          SOURCES_USED);

  private static final List<RootColumn<TargetPersona>> COLUMNS =
      List.of(
          RootColumn.of(
              "target_account_id", "uuid", "parent.id", r -> r.profile().targetAccountId()),
          RootColumn.ofText("name", r -> r.profile().name()),
          RootColumn.ofText("description", r -> r.profile().description()),
          RootColumn.ofText(
              "primary_context_source", r -> r.profile().metadata().primaryContextSource()),
          RootColumn.ofText(
              "context_sufficiency", r -> r.profile().metadata().contextSufficiency()),
          RootColumn.ofText(
              "overall_confidence",
              r -> r.profile().metadata().confidenceAssessment().overallConfidence()),
          RootColumn.ofText(
              "data_quality", r -> r.profile().metadata().confidenceAssessment().dataQuality()),
          RootColumn.ofText(
              "inference_level",
              r -> r.profile().metadata().confidenceAssessment().inferenceLevel()),
          RootColumn.ofText("processing_notes", r -> r.profile().metadata().processingNotes()));

  @Override
  public String kind() {
    return "targetPersona";
  }

  @Override
  public String name() {
    return "target_personas";
  }

  @Override
  public String childColumn() {
    return "target_persona_id";
  }

  @Override
  public List<RootColumn<TargetPersona>> columns() {
    return COLUMNS;
  }

  @Override
  public List<ListTable<TargetPersonaProfile, ?>> lists() {
    return LISTS;
  }

  @Override
  public TargetPersonaProfile profile(TargetPersona record) {
    return record.profile();
  }

  @Override
  public TargetPersona changed(TargetPersona current, TargetPersonaProfile next, Instant now) {
    return current.changedTo(next, now);
  }

  @Override
  public String parentJoin() {
    return """
        join target_accounts parent
          on parent.id = v.target_account_id::uuid and parent.user_id = u.id""";
  }

  @Override
  public SearchIndex<TargetPersona> search() {
    return SearchIndex.TARGET_PERSONA;
  }

  @Override
  public Invalid missingParent() {
    return Invalid.noSuchParent("/targetAccountId", "target account");
  }

  @Override
  public String readJoin() {
    return """
        join target_accounts account
          on account.id = r.target_account_id and account.user_id = r.user_id""";
  }

  @Override
  public Map<String, String> joinedColumns() {
    return Map.of("company_id", "account.company_id::text");
  }

  @Override
  public Map<String, String> filters() {
    return Map.of("companyId", "account.company_id", "targetAccountId", "r.target_account_id");
  }

  @Override
  public List<Descendants> descendants() {
    return List.of(new Descendants("campaign", "campaigns", "d.target_persona_id = ?"));
  }

  @Override
  public TargetPersona read(AggregateRow row) {
    TargetPersonaProfile profile =
        new TargetPersonaProfile(
            new TargetAccountId(row.uuid("target_account_id")),
            row.text("name"),
            row.text("description"),
            row.list(RATIONALE),
            new Demographics(
                row.list(JOB_TITLES),
                row.list(DEPARTMENTS),
                row.list(SENIORITY),
                row.list(BUYING_ROLES),
                row.list(JOB_KEYWORDS)),
            row.list(USE_CASES),
            row.list(BUYING_SIGNALS),
            row.list(BUYING_SIGNALS_RATIONALE),
            row.list(OBJECTIONS),
            row.list(GOALS),
            row.list(PURCHASE_JOURNEY),
            new AnalysisMetadata(
                row.text("primary_context_source"),
                row.list(SOURCES_USED),
                row.text("context_sufficiency"),
                new ConfidenceAssessment(
                    row.text("overall_confidence"),
                    row.text("data_quality"),
                    row.text("inference_level"),
                    row.list(RECOMMENDED_IMPROVEMENTS)),
                row.text("processing_notes")));
    return new TargetPersona(
        new TargetPersonaId(row.id()),
        new CompanyId(row.uuid("company_id")),
        row.version(),
        row.time("created_at"),
        row.time("updated_at"),
        row.source(),
        profile);
  }
}
