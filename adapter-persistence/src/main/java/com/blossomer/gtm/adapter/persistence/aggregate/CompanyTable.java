package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.aggregate.ListTable.ListColumn;
import com.blossomer.gtm.adapter.persistence.search.SearchIndex;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.BusinessProfile;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyInsight;
import com.blossomer.gtm.domain.model.company.CompanyMetadata;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.company.IcpHypothesis;
import com.blossomer.gtm.domain.model.company.Positioning;
import com.blossomer.gtm.domain.model.company.UseCaseAnalysis;
import com.blossomer.gtm.domain.model.query.QueryFields;
import java.time.Instant;
import java.util.List;

/** How a company lies in its tables. */
final class CompanyTable implements AggregateTable<Company, CompanyProfile> {

  private static final ListTable<CompanyProfile, String> CAPABILITIES =
      ListTable.ofTexts("capabilities", "company_capabilities", p -> p.capabilities());

  private static final ListTable<CompanyProfile, String> OBJECTIONS =
      ListTable.ofTexts("objections", "company_objections", p -> p.objections());

  private static final ListTable<CompanyProfile, CompanyInsight> INSIGHTS =
      new ListTable<>(
          "insights",
          "company_insights",
          List.of(
              new ListColumn<>("kind", "kind", "text", CompanyInsight::kind),
              new ListColumn<>("text", "text", "text", CompanyInsight::text)),
          CompanyProfile::insights,
          row -> new CompanyInsight(row.text(0), row.text(1)));

  private static final ListTable<CompanyProfile, String> SOURCES_USED =
      ListTable.ofTexts(
          "metadata.sourcesUsed", "company_sources_used", p -> p.metadata().sourcesUsed());

  private static final ListTable<CompanyProfile, String> ASSUMPTIONS_MADE =
      ListTable.ofTexts(
          "metadata.assumptionsMade",
          "company_assumptions_made",
          p -> p.metadata().assumptionsMade());

  private static final ListTable<CompanyProfile, String> DISCOVERY_GAPS =
      ListTable.ofTexts(
          "metadata.discoveryGaps", "company_discovery_gaps", p -> p.metadata().discoveryGaps());

  private static final List<ListTable<CompanyProfile, ?>> LISTS =
      List.of(CAPABILITIES, OBJECTIONS, INSIGHTS, SOURCES_USED, ASSUMPTIONS_MADE, DISCOVERY_GAPS);

  private static final List<RootColumn<Company>> COLUMNS =
      List.of(
          RootColumn.ofText("name", "name", r -> r.profile().name()),
          RootColumn.ofText("url", "url", r -> r.profile().url()),
          RootColumn.ofText("description", "description", r -> r.profile().description()),
          RootColumn.ofText(
              "businessProfile.category",
              "category",
              r -> r.profile().businessProfile().category()),
          RootColumn.ofText(
              "businessProfile.businessModel",
              "business_model",
              r -> r.profile().businessProfile().businessModel()),
          RootColumn.ofText(
              "businessProfile.existingCustomers",
              "existing_customers",
              r -> r.profile().businessProfile().existingCustomers()),
          RootColumn.ofText(
              "positioning.keyMarketBelief",
              "key_market_belief",
              r -> r.profile().positioning().keyMarketBelief()),
          RootColumn.ofText(
              "positioning.uniqueApproach",
              "unique_approach",
              r -> r.profile().positioning().uniqueApproach()),
          RootColumn.ofText(
              "positioning.languageUsed",
              "language_used",
              r -> r.profile().positioning().languageUsed()),
          RootColumn.ofText(
              "useCaseAnalysis.processImpact",
              "process_impact",
              r -> r.profile().useCaseAnalysis().processImpact()),
          RootColumn.ofText(
              "useCaseAnalysis.problemsAddressed",
              "problems_addressed",
              r -> r.profile().useCaseAnalysis().problemsAddressed()),
          RootColumn.ofText(
              "useCaseAnalysis.howTheyDoItToday",
              "how_they_do_it_today",
              r -> r.profile().useCaseAnalysis().howTheyDoItToday()),
          RootColumn.ofText(
              "icpHypothesis.targetAccountHypothesis",
              "target_account_hypothesis",
              r -> r.profile().icpHypothesis().targetAccountHypothesis()),
          RootColumn.ofText(
              "icpHypothesis.targetPersonaHypothesis",
              "target_persona_hypothesis",
              r -> r.profile().icpHypothesis().targetPersonaHypothesis()),
          RootColumn.ofText(
              "metadata.contextQuality",
              "context_quality",
              r -> r.profile().metadata().contextQuality()),
          RootColumn.ofText(
              "metadata.assessmentSummary",
              "assessment_summary",
              r -> r.profile().metadata().assessmentSummary()),
          RootColumn.of(null, "content_size", "integer", QueryFields.ofCompanies()::sizeOf));

  @Override
  public String kind() {
    return "company";
  }

  @Override
  public String name() {
    return "companies";
  }

  @Override
  public String childColumn() {
    return "company_id";
  }

  @Override
  public List<RootColumn<Company>> columns() {
    return COLUMNS;
  }

  @Override
  public List<ListTable<CompanyProfile, ?>> lists() {
    return LISTS;
  }

  @Override
  public CompanyProfile profile(Company record) {
    return record.profile();
  }

  @Override
  public Company changed(Company current, CompanyProfile next, Instant now) {
    return current.changedTo(next, now);
  }

  @Override
  public SearchIndex<Company> search() {
    return SearchIndex.COMPANY;
  }

  @Override
  public Invalid missingParent() {
    return Invalid.noSuchParent("", "user");
  }

  @Override
  public List<Descendants> descendants() {
    return List.of(
        new Descendants("targetAccount", "target_accounts", "d.company_id = ?"),
        new Descendants(
            "targetPersona",
            "target_personas",
            """
            d.target_account_id in
              (select a.id from target_accounts a where a.user_id = d.user_id and a.company_id = ?)"""),
        new Descendants("campaign", "campaigns", "d.company_id = ?"));
  }

  @Override
  public Company read(AggregateRow row) {
    CompanyProfile profile =
        new CompanyProfile(
            row.text("name"),
            row.text("url"),
            row.text("description"),
            new BusinessProfile(
                row.text("category"), row.text("business_model"), row.text("existing_customers")),
            new Positioning(
                row.text("key_market_belief"),
                row.text("unique_approach"),
                row.text("language_used")),
            new UseCaseAnalysis(
                row.text("process_impact"),
                row.text("problems_addressed"),
                row.text("how_they_do_it_today")),
            new IcpHypothesis(
                row.text("target_account_hypothesis"), row.text("target_persona_hypothesis")),
            row.list(CAPABILITIES),
            row.list(OBJECTIONS),
            row.list(INSIGHTS),
            new CompanyMetadata(
                row.text("context_quality"),
                row.text("assessment_summary"),
                row.list(SOURCES_USED),
                row.list(ASSUMPTIONS_MADE),
                row.list(DISCOVERY_GAPS)));
    return new Company(
        new CompanyId(row.id()),
        row.version(),
        row.time("created_at"),
        row.time("updated_at"),
        row.source(),
        profile);
  }
}
