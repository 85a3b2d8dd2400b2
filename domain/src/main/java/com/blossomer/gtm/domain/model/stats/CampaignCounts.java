package com.blossomer.gtm.domain.model.stats;

import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many campaigns there are, and of each status and type; every one is named, also with 0. */
public record CampaignCounts(
    int total, Map<CampaignStatus, Integer> byStatus, Map<CampaignType, Integer> byType) {

  public CampaignCounts {
    byStatus = complete(CampaignStatus.class, byStatus);
    byType = complete(CampaignType.class, byType);
  }

  private static <E extends Enum<E>> Map<E, Integer> complete(
      Class<E> words, Map<E, Integer> counts) {
    Map<E, Integer> complete = new EnumMap<>(words);
    for (E word : words.getEnumConstants()) {
      complete.put(word, counts.getOrDefault(word, 0));
    }
    return Collections.unmodifiableMap(complete);
  }
}
