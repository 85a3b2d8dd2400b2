package com.blossomer.gtm.domain.model.campaign;

import com.blossomer.gtm.domain.model.shared.Word;
import java.util.List;

/** Where a campaign stands. Back to draft leads only a copy. */
public enum CampaignStatus implements Word {
  DRAFT("draft"),
  ACTIVE("active"),
  PAUSED("paused"),
  COMPLETED("completed");

  private final String word;

  CampaignStatus(String word) {
    this.word = word;
  }

  /** The statuses that may follow this one. */
  public List<CampaignStatus> allowedMoves() {
    return switch (this) {
      case DRAFT -> List.of(ACTIVE);
      case ACTIVE -> List.of(PAUSED, COMPLETED);
      case PAUSED -> List.of(ACTIVE, COMPLETED);
      case COMPLETED -> List.of();
    };
  }

  @Override
  public String word() {
    return word;
  }
}
