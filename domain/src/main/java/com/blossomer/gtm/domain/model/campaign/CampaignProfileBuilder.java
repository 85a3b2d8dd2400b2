package com.blossomer.gtm.domain.model.campaign;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import java.util.List;

/** Builds a {@link CampaignProfile}; what is not set is empty. */
public final class CampaignProfileBuilder {

  private TargetAccountId targetAccountId;
  private TargetPersonaId targetPersonaId;
  private String name;
  private CampaignType type;
  private CampaignStatus status;
  private String subject;
  private String body;
  private List<String> alternatives;
  private List<EmailSegment> segments;
  private List<BreakdownEntry> breakdown;
  private CampaignConfiguration configuration;
  private CampaignSnapshot snapshot;
  private Generation generation;

  CampaignProfileBuilder() {}

  CampaignProfileBuilder(CampaignProfile from) {
    targetAccountId = from.targetAccountId();
    targetPersonaId = from.targetPersonaId();
    name = from.name();
    type = from.type();
    status = from.status();
    subject = from.subject();
    body = from.body();
    alternatives = from.alternatives();
    segments = from.segments();
    breakdown = from.breakdown();
    configuration = from.configuration();
    snapshot = from.snapshot();
    generation = from.generation();
  }

  public CampaignProfileBuilder targetAccountId(TargetAccountId targetAccountId) {
    this.targetAccountId = targetAccountId;
    return this;
  }

  public CampaignProfileBuilder targetPersonaId(TargetPersonaId targetPersonaId) {
    this.targetPersonaId = targetPersonaId;
    return this;
  }

  public CampaignProfileBuilder name(String name) {
    this.name = name;
    return this;
  }

  public CampaignProfileBuilder type(CampaignType type) {
    this.type = type;
    return this;
  }

  public CampaignProfileBuilder status(CampaignStatus status) {
    this.status = status;
    return this;
  }

  public CampaignProfileBuilder subject(String subject) {
    this.subject = subject;
    return this;
  }

  public CampaignProfileBuilder body(String body) {
    this.body = body;
    return this;
  }

  public CampaignProfileBuilder alternatives(List<String> alternatives) {
    this.alternatives = alternatives;
    return this;
  }

  public CampaignProfileBuilder alternatives(String... alternatives) {
    return alternatives(List.of(alternatives));
  }

  public CampaignProfileBuilder segments(List<EmailSegment> segments) {
    this.segments = segments;
    return this;
  }

  public CampaignProfileBuilder breakdown(List<BreakdownEntry> breakdown) {
    this.breakdown = breakdown;
    return this;
  }

  public CampaignProfileBuilder configuration(CampaignConfiguration configuration) {
    this.configuration = configuration;
    return this;
  }

  public CampaignProfileBuilder snapshot(CampaignSnapshot snapshot) {
    this.snapshot = snapshot;
    return this;
  }

  public CampaignProfileBuilder generation(Generation generation) {
    this.generation = generation;
    return this;
  }

  /**
   * The profile with everything that was set.
   *
   * @throws Invalid when it breaks an invariant
   */
  public CampaignProfile build() {
    return new CampaignProfile(
        targetAccountId,
        targetPersonaId,
        name,
        type,
        status,
        subject,
        body,
        alternatives,
        segments,
        breakdown,
        configuration,
        snapshot,
        generation);
  }
}
