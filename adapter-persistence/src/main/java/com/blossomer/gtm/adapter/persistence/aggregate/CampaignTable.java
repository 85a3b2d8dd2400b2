package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.aggregate.ListTable.ListColumn;
import com.blossomer.gtm.adapter.persistence.search.SearchIndex;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.campaign.BreakdownEntry;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignConfiguration;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignSnapshot;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.campaign.CompanySnapshot;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.campaign.Generation;
import com.blossomer.gtm.domain.model.campaign.TargetSnapshot;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a campaign lies in its tables. */
final class CampaignTable implements AggregateTable<Campaign, CampaignProfile> {

  private static final ListTable<CampaignProfile, String> ALTERNATIVES =
      ListTable.ofTexts("campaign_alternatives", p -> p.alternatives());

  private static final ListTable<CampaignProfile, EmailSegment> SEGMENTS =
      new ListTable<>(
          "campaign_segments",
          List.of(
              new ListColumn<>("type", "text", EmailSegment::type),
              new ListColumn<>("text", "text", EmailSegment::text),
              new ListColumn<>("color", "text", EmailSegment::color),
              new ListColumn<>("label", "text", EmailSegment::label)),
          CampaignProfile::segments,
          row -> new EmailSegment(row.text(0), row.text(1), row.text(2), row.text(3)));

  private static final ListTable<CampaignProfile, BreakdownEntry> BREAKDOWN =
      new ListTable<>(
          "campaign_breakdown_entries",
          List.of(
              new ListColumn<>("segment_type", "text", BreakdownEntry::segmentType),
              new ListColumn<>("label", "text", BreakdownEntry::label),
              new ListColumn<>("description", "text", BreakdownEntry::description),
              new ListColumn<>("color", "text", BreakdownEntry::color)),
          CampaignProfile::breakdown,
          row -> new BreakdownEntry(row.text(0), row.text(1), row.text(2), row.text(3)));

  private static final List<ListTable<CampaignProfile, ?>> LISTS =
      List.of(ALTERNATIVES, SEGMENTS, BREAKDOWN);

  private static final List<RootColumn<Campaign>> COLUMNS =
      List.of(
          RootColumn.of(
              "company_id",
              "uuid",
              "coalesce(parent.company_id, v.company_id::uuid)",
              r -> r.companyId()),
          RootColumn.of("target_account_id", "uuid", r -> r.profile().targetAccountId()),
          RootColumn.of("target_persona_id", "uuid", r -> r.profile().targetPersonaId()),
          RootColumn.ofText("name", r -> r.profile().name()),
          RootColumn.ofText("type", r -> r.profile().type().word()),
          RootColumn.ofText("status", r -> r.profile().status().word()),
          RootColumn.ofText("subject", r -> r.profile().subject()),
          RootColumn.ofText("body", r -> r.profile().body()),
          RootColumn.ofText("use_case", r -> r.profile().configuration().useCase()),
          RootColumn.ofText("emphasis", r -> r.profile().configuration().emphasis()),
          RootColumn.ofText("template", r -> r.profile().configuration().template()),
          RootColumn.ofText("opening_line", r -> r.profile().configuration().openingLine()),
          RootColumn.ofText("call_to_action", r -> r.profile().configuration().callToAction()),
          RootColumn.ofText("social_proof", r -> r.profile().configuration().socialProof()),
          RootColumn.ofText("snapshot_company_name", r -> r.profile().snapshot().company().name()),
          RootColumn.ofText("snapshot_company_url", r -> r.profile().snapshot().company().url()),
          RootColumn.ofText("snapshot_account_name", r -> r.profile().snapshot().account().name()),
          RootColumn.ofText(
              "snapshot_account_description", r -> r.profile().snapshot().account().description()),
          RootColumn.ofText("snapshot_persona_name", r -> r.profile().snapshot().persona().name()),
          RootColumn.ofText(
              "snapshot_persona_description", r -> r.profile().snapshot().persona().description()),
          RootColumn.ofText("generation_id", r -> r.profile().generation().generationId()),
          RootColumn.ofText("generation_confidence", r -> r.profile().generation().confidence()),
          RootColumn.ofText(
              "personalization_level", r -> r.profile().generation().personalizationLevel()),
          RootColumn.of(
              "processing_time_ms", "bigint", r -> r.profile().generation().processingTimeMs()));

  @Override
  public String kind() {
    return "campaign";
  }

  @Override
  public String name() {
    return "campaigns";
  }

  @Override
  public String childColumn() {
    return "campaign_id";
  }

  @Override
  public List<RootColumn<Campaign>> columns() {
    return COLUMNS;
  }

  @Override
  public List<ListTable<CampaignProfile, ?>> lists() {
    return LISTS;
  }

  @Override
  public CampaignProfile profile(Campaign record) {
    return record.profile();
  }

  @Override
  public Campaign changed(Campaign current, CampaignProfile next, Instant now) {
    return current.changedTo(next, now);
  }

  @Override
  public String parentJoin() {
    return """
        left join target_accounts parent
          on parent.id = v.target_account_id::uuid and parent.user_id = u.id""";
  }

  @Override
  public String insertCondition() {
    return "and (v.target_account_id is null or parent.id is not null)";
  }

  @Override
  public SearchIndex<Campaign> search() {
    return SearchIndex.CAMPAIGN;
  }

  @Override
  public Invalid missingParent() {
    return Invalid.noSuchParent("/targetAccountId", "target account");
  }

  @Override
  public Map<String, String> filters() {
    return Map.of(
        "companyId", "r.company_id",
        "targetAccountId", "r.target_account_id",
        "targetPersonaId", "r.target_persona_id");
  }

  @Override
  public Campaign read(AggregateRow row) {
    UUID accountId = row.uuid("target_account_id");
    UUID personaId = row.uuid("target_persona_id");
    String processingTime = row.text("processing_time_ms");
    CampaignProfile profile =
        new CampaignProfile(
            accountId == null ? null : new TargetAccountId(accountId),
            personaId == null ? null : new TargetPersonaId(personaId),
            row.text("name"),
            Word.of(CampaignType.class, row.text("type")).orElseThrow(),
            Word.of(CampaignStatus.class, row.text("status")).orElseThrow(),
            row.text("subject"),
            row.text("body"),
            row.list(ALTERNATIVES),
            row.list(SEGMENTS),
            row.list(BREAKDOWN),
            new CampaignConfiguration(
                row.text("use_case"),
                row.text("emphasis"),
                row.text("template"),
                row.text("opening_line"),
                row.text("call_to_action"),
                row.text("social_proof")),
            new CampaignSnapshot(
                new CompanySnapshot(
                    row.text("snapshot_company_name"), row.text("snapshot_company_url")),
                new TargetSnapshot(
                    row.text("snapshot_account_name"), row.text("snapshot_account_description")),
                new TargetSnapshot(
                    row.text("snapshot_persona_name"), row.text("snapshot_persona_description"))),
            new Generation(
                row.text("generation_id"),
                row.text("generation_confidence"),
                row.text("personalization_level"),
                processingTime == null ? null : Long.valueOf(processingTime)));
    return new Campaign(
        new CampaignId(row.id()),
        new CompanyId(row.uuid("company_id")),
        row.version(),
        row.time("created_at"),
        row.time("updated_at"),
        row.source(),
        profile);
  }
}
