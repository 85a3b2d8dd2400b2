package com.blossomer.gtm.adapter.persistence.search;

import static com.blossomer.gtm.adapter.persistence.search.SearchedColumn.item;
import static com.blossomer.gtm.adapter.persistence.search.SearchedColumn.items;
import static com.blossomer.gtm.adapter.persistence.search.SearchedColumn.own;
import static java.util.stream.Collectors.joining;

import com.blossomer.gtm.domain.model.search.Importance;
import com.blossomer.gtm.domain.model.search.SearchField;
import com.blossomer.gtm.domain.model.search.SearchFields;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where what is searched of a kind lies, and where its terms are kept.
 *
 * @param parent the column by which lists and terms refer to the record
 * @param parents its company, account and persona, in terms of its row {@code r}
 * @param join what of them stands in another row, as a join to {@code r}
 * @param company its company, in the same terms
 */
record SearchedKind(
    EntityKind kind,
    String table,
    String terms,
    String parent,
    String parents,
    String join,
    String company,
    List<SearchedColumn> columns) {

  static final SearchedKind COMPANY =
      new SearchedKind(
          EntityKind.COMPANY,
          "companies",
          "company_search_terms",
          "company_id",
          "null::uuid, null::uuid, null::uuid",
          "",
          "r.id",
          List.of(
              own(0, "name", "name"),
              own(1, "description", "description"),
              own(2, "url", "url"),
              own(3, "businessProfile.category", "category"),
              own(4, "businessProfile.businessModel", "business_model"),
              own(5, "businessProfile.existingCustomers", "existing_customers"),
              own(6, "positioning.keyMarketBelief", "key_market_belief"),
              own(7, "positioning.uniqueApproach", "unique_approach"),
              own(8, "positioning.languageUsed", "language_used"),
              own(9, "useCaseAnalysis.processImpact", "process_impact"),
              own(10, "useCaseAnalysis.problemsAddressed", "problems_addressed"),
              own(11, "useCaseAnalysis.howTheyDoItToday", "how_they_do_it_today"),
              own(12, "icpHypothesis.targetAccountHypothesis", "target_account_hypothesis"),
              own(13, "icpHypothesis.targetPersonaHypothesis", "target_persona_hypothesis"),
              own(14, "metadata.assessmentSummary", "assessment_summary"),
              items(15, "capabilities", "company_capabilities"),
              items(16, "objections", "company_objections"),
              items(17, "metadata.sourcesUsed", "company_sources_used"),
              items(18, "metadata.assumptionsMade", "company_assumptions_made"),
              items(19, "metadata.discoveryGaps", "company_discovery_gaps"),
              item(20, "insights.text", "company_insights", "text")));

  static final SearchedKind TARGET_ACCOUNT =
      new SearchedKind(
          EntityKind.TARGET_ACCOUNT,
          "target_accounts",
          "account_search_terms",
          "target_account_id",
          "r.company_id, null::uuid, null::uuid",
          "",
          "r.company_id",
          List.of(
              own(0, "name", "name"),
              own(1, "description", "description"),
              own(2, "firmographics.employees", "employees"),
              own(3, "firmographics.departmentSize", "department_size"),
              own(4, "firmographics.revenue", "revenue"),
              own(5, "metadata.processingNotes", "processing_notes"),
              items(6, "rationale", "account_rationale"),
              items(7, "firmographics.industry", "account_industries"),
              items(8, "firmographics.geography", "account_geographies"),
              items(9, "firmographics.businessModel", "account_business_models"),
              items(10, "firmographics.fundingStage", "account_funding_stages"),
              items(11, "firmographics.companyType", "account_company_types"),
              items(12, "firmographics.keywords", "account_keywords"),
              item(13, "buyingSignals.title", "account_buying_signals", "title"),
              item(14, "buyingSignals.description", "account_buying_signals", "description"),
              item(15, "buyingSignals.type", "account_buying_signals", "type_label"),
              item(
                  16,
                  "buyingSignals.detectionMethod",
                  "account_buying_signals",
                  "detection_method"),
              items(17, "buyingSignalsRationale", "account_buying_signal_rationale"),
              items(18, "metadata.sourcesUsed", "account_sources_used"),
              items(
                  19,
                  "metadata.confidenceAssessment.recommendedImprovements",
                  "account_improvement_recommendations")));

  static final SearchedKind TARGET_PERSONA =
      new SearchedKind(
          EntityKind.TARGET_PERSONA,
          "target_personas",
          "persona_search_terms",
          "target_persona_id",
          "a.company_id, r.target_account_id, null::uuid",
          "join target_accounts a on a.id = r.target_account_id and a.user_id = r.user_id",
          "a.company_id",
          List.of(
              own(0, "name", "name"),
              own(1, "description", "description"),
              own(2, "metadata.processingNotes", "processing_notes"),
              items(3, "rationale", "persona_rationale"),
              items(4, "demographics.jobTitles", "persona_job_titles"),
              items(5, "demographics.departments", "persona_departments"),
              item(6, "demographics.seniority", "persona_seniority_levels", "label"),
              items(7, "demographics.buyingRoles", "persona_buying_roles"),
              items(8, "demographics.jobDescriptionKeywords", "persona_job_keywords"),
              item(9, "useCases.useCase", "persona_use_cases", "use_case"),
              item(10, "useCases.painPoints", "persona_use_cases", "pain_points"),
              item(11, "useCases.capability", "persona_use_cases", "capability"),
              item(12, "useCases.desiredOutcome", "persona_use_cases", "desired_outcome"),
              item(13, "buyingSignals.title", "persona_buying_signals", "title"),
              item(14, "buyingSignals.description", "persona_buying_signals", "description"),
              item(15, "buyingSignals.type", "persona_buying_signals", "type_label"),
              item(
                  16,
                  "buyingSignals.detectionMethod",
                  "persona_buying_signals",
                  "detection_method"),
              items(17, "buyingSignalsRationale", "persona_buying_signal_rationale"),
              items(18, "objections", "persona_objections"),
              items(19, "goals", "persona_goals"),
              items(20, "purchaseJourney", "persona_purchase_journey_steps"),
              items(21, "metadata.sourcesUsed", "persona_sources_used"),
              items(
                  22,
                  "metadata.confidenceAssessment.recommendedImprovements",
                  "persona_improvement_recommendations")));

  static final SearchedKind CAMPAIGN =
      new SearchedKind(
          EntityKind.CAMPAIGN,
          "campaigns",
          "campaign_search_terms",
          "campaign_id",
          "r.company_id, r.target_account_id, r.target_persona_id",
          "",
          "r.company_id",
          List.of(
              own(0, "name", "name"),
              own(1, "subject", "subject"),
              own(2, "body", "body"),
              own(3, "configuration.useCase", "use_case"),
              own(4, "configuration.emphasis", "emphasis"),
              own(5, "configuration.template", "template"),
              own(6, "configuration.openingLine", "opening_line"),
              own(7, "configuration.callToAction", "call_to_action"),
              own(8, "configuration.socialProof", "social_proof"),
              own(9, "snapshot.company.name", "snapshot_company_name"),
              own(10, "snapshot.account.name", "snapshot_account_name"),
              own(11, "snapshot.persona.name", "snapshot_persona_name"),
              items(12, "alternatives", "campaign_alternatives"),
              item(13, "segments.text", "campaign_segments", "text"),
              item(14, "breakdown.label", "campaign_breakdown_entries", "label"),
              item(15, "breakdown.description", "campaign_breakdown_entries", "description")));

  /** All of them, each at the place of its kind. */
  static final List<SearchedKind> ALL = List.of(COMPANY, TARGET_ACCOUNT, TARGET_PERSONA, CAMPAIGN);

  /** The number of the kind in statements. */
  int number() {
    return kind.ordinal();
  }

  /** The bits of the fields of that importance. */
  int fields(Importance importance) {
    List<String> paths =
        SearchFields.of(kind).stream()
            .filter(field -> field.importance() == importance)
            .<String>map(SearchField::path)
            .toList();
    return columns.stream()
        .filter(column -> paths.contains(column.path()))
        .mapToInt(column -> 1 << column.bit())
        .sum();
  }

  String path(int bit) {
    return columns.stream()
        .filter(column -> column.bit() == bit)
        .findFirst()
        .map(SearchedColumn::path)
        .orElseThrow();
  }

  /**
   * Selects the texts of records: each with its user, its bit, and its position in a list.
   *
   * @param source a relation with the records' {@code kind}, {@code id}, and the bits of the wanted
   *     {@code fields}
   * @param kept columns of it, as {@code s}, to select first
   */
  String texts(String source, String kept) {
    Map<String, List<SearchedColumn>> byTable = new LinkedHashMap<>();
    for (SearchedColumn column : columns) {
      byTable
          .computeIfAbsent(
              Objects.requireNonNullElse(column.table(), table), t -> new ArrayList<>())
          .add(column);
    }
    String ofThisKind = "(select * from %s where kind = %d) s".formatted(source, number());
    return byTable.entrySet().stream()
        .map(entry -> texts(ofThisKind, kept, entry.getKey(), entry.getValue()))
        .collect(joining("\nunion all\n"));
  }

  private String texts(String source, String kept, String from, List<SearchedColumn> read) {
    boolean isOwn = from.equals(table);
    // offset 0 keeps the planner from reading more rows than those of the source
    return """
        select %s, t.user_id, t.bit, t.position, t.value
        from %s cross join lateral (
          select l.user_id, f.bit, %s as position, f.value
          from %s l cross join lateral (values %s) as f (bit, value)
          where l.user_id = :owner and l.%s = s.id
            and s.fields & (1 << f.bit) <> 0 and f.value is not null
          offset 0) t"""
        .formatted(
            kept,
            source,
            isOwn ? "0" : "l.position",
            from,
            read.stream()
                .map(column -> "(%d, l.%s)".formatted(column.bit(), column.column()))
                .collect(joining(", ")),
            isOwn ? "id" : parent);
  }
}
