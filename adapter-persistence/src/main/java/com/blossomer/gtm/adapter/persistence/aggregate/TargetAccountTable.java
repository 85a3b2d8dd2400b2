package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.search.SearchIndex;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.ConfidenceAssessment;
import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How a targetAccount lies in its tables. */
final class TargetAccountTable implements AggregateTable<TargetAccount, TargetAccountProfile> {

  private static final ListTable<TargetAccountProfile, String> RATIONALE =
      ListTable.ofTexts("account_rationale", p -> p.rationale());

  private static final ListTable<TargetAccountProfile, String> INDUSTRIES =
      ListTable.ofTexts("account_industries", p -> p.firmographics().industry());

  private static final ListTable<TargetAccountProfile, String> GEOGRAPHIES =
      ListTable.ofTexts("account_geographies", p -> p.firmographics().geography());

  private static final ListTable<TargetAccountProfile, String> BUSINESS_MODELS =
      ListTable.ofTexts("account_business_models", p -> p.firmographics().businessModel());

  private static final ListTable<TargetAccountProfile, String> FUNDING_STAGES =
      ListTable.ofTexts("account_funding_stages", p -> p.firmographics().fundingStage());

  private static final ListTable<TargetAccountProfile, String> COMPANY_TYPES =
      ListTable.ofTexts("account_company_types", p -> p.firmographics().companyType());

  private static final ListTable<TargetAccountProfile, String> KEYWORDS =
      ListTable.ofTexts("account_keywords", p -> p.firmographics().keywords());

  private static final ListTable<TargetAccountProfile, BuyingSignal> BUYING_SIGNALS =
      BuyingSignals.table("account_buying_signals", p -> p.buyingSignals());

  private static final ListTable<TargetAccountProfile, String> BUYING_SIGNALS_RATIONALE =
      ListTable.ofTexts("account_buying_signal_rationale", p -> p.buyingSignalsRationale());

  private static final ListTable<TargetAccountProfile, String> RECOMMENDED_IMPROVEMENTS =
      ListTable.ofTexts(
          "account_improvement_recommendations",
          p -> p.metadata().confidenceAssessment().recommendedImprovements());

  private static final ListTable<TargetAccountProfile, String> SOURCES_USED =
      ListTable.ofTexts("account_sources_used", p -> p.metadata().sourcesUsed());

  private static final List<ListTable<TargetAccountProfile, ?>> LISTS =
      List.of(
          RATIONALE,
          INDUSTRIES,
          GEOGRAPHIES,
          BUSINESS_MODELS,
          FUNDING_STAGES,
          COMPANY_TYPES,
          KEYWORDS,
          BUYING_SIGNALS,
          BUYING_SIGNALS_RATIONALE,
          RECOMMENDED_IMPROVEMENTS,
          SOURCES_USED);

  private static final List<RootColumn<TargetAccount>> COLUMNS =
      List.of(
          RootColumn.of("company_id", "uuid", "parent.id", r -> r.profile().companyId()),
          RootColumn.ofText("name", r -> r.profile().name()),
          RootColumn.ofText("description", r -> r.profile().description()),
          RootColumn.ofText("employees", r -> r.profile().firmographics().employees()),
          RootColumn.ofText("department_size", r -> r.profile().firmographics().departmentSize()),
          RootColumn.ofText("revenue", r -> r.profile().firmographics().revenue()),
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
    return "targetAccount";
  }

  @Override
  public String name() {
    return "target_accounts";
  }

  @Override
  public String childColumn() {
    return "target_account_id";
  }

  @Override
  public List<RootColumn<TargetAccount>> columns() {
    return COLUMNS;
  }

  @Override
  public List<ListTable<TargetAccountProfile, ?>> lists() {
    return LISTS;
  }

  @Override
  public TargetAccountProfile profile(TargetAccount record) {
    return record.profile();
  }

  @Override
  public TargetAccount changed(TargetAccount current, TargetAccountProfile next, Instant now) {
    return current.changedTo(next, now);
  }

  @Override
  public String parentJoin() {
    return "join companies parent on parent.id = v.company_id::uuid and parent.user_id = u.id";
  }

  @Override
  public SearchIndex<TargetAccount> search() {
    return SearchIndex.TARGET_ACCOUNT;
  }

  @Override
  public Invalid missingParent() {
    return Invalid.noSuchParent("/companyId", "company");
  }

  @Override
  public Map<String, String> filters() {
    return Map.of("companyId", "r.company_id");
  }

  @Override
  public List<Descendants> descendants() {
    return List.of(
        new Descendants("targetPersona", "target_personas", "d.target_account_id = ?"),
        new Descendants("campaign", "campaigns", "d.target_account_id = ?"));
  }

  @Override
  public TargetAccount read(AggregateRow row) {
    TargetAccountProfile profile =
        new TargetAccountProfile(
            new CompanyId(row.uuid("company_id")),
            row.text("name"),
            row.text("description"),
            row.list(RATIONALE),
            new Firmographics(
                row.list(INDUSTRIES),
                row.text("employees"),
                row.text("department_size"),
                row.text("revenue"),
                row.list(GEOGRAPHIES),
                row.list(BUSINESS_MODELS),
                row.list(FUNDING_STAGES),
                row.list(COMPANY_TYPES),
                row.list(KEYWORDS)),
            row.list(BUYING_SIGNALS),
            row.list(BUYING_SIGNALS_RATIONALE),
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
    return new TargetAccount(
        new TargetAccountId(row.id()),
        row.version(),
        row.time("created_at"),
        row.time("updated_at"),
        row.source(),
        profile);
  }
}
