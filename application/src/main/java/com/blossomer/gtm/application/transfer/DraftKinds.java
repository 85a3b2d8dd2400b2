package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** Tells of which kind a draft is: its members say it, else its envelope, else its key. */
final class DraftKinds {
  private static final Set<String> CAMPAIGN =
      Set.of("subjects", "emailBody", "subject", "segments");
  private static final Set<String> PERSONA =
      Set.of("targetPersonaName", "personaName", "demographics", "likelyJobTitles");
  private static final Set<String> ACCOUNT =
      Set.of("targetAccountName", "accountName", "firmographics");
  private static final Set<String> COMPANY =
      Set.of(
          "businessProfile",
          "businessProfileInsights",
          "companySummary",
          "companyOverview",
          "companyUrl",
          "productDescription");
  private static final Map<String, String> RENAMED =
      Map.of(
          "accountName", "targetAccountName",
          "personaName", "targetPersonaName",
          "campaignName", "name");

  private DraftKinds() {}

  /** Whether a record has the name that only the editing of a draft adds. */
  static boolean wasRenamed(Set<String> members) {
    return RENAMED.entrySet().stream()
        .anyMatch(e -> members.contains(e.getKey()) && members.contains(e.getValue()));
  }

  /** The kind; null when nothing tells it. */
  static EntityKind of(Set<String> members, JsonObject whole, DraftKey key) {
    if (!Collections.disjoint(members, CAMPAIGN)) {
      return EntityKind.CAMPAIGN;
    }
    if (!Collections.disjoint(members, PERSONA)) {
      return EntityKind.TARGET_PERSONA;
    }
    if (!Collections.disjoint(members, ACCOUNT)) {
      return EntityKind.TARGET_ACCOUNT;
    }
    if (!Collections.disjoint(members, COMPANY)) {
      return EntityKind.COMPANY;
    }
    EntityKind said = DraftKey.kindOf(Draft.idOf(whole.get("entityType")));
    return said == null && key != null ? key.kind() : said;
  }
}
