package com.blossomer.gtm.domain.model.company;

import com.blossomer.gtm.domain.error.Violations;
import java.util.List;

/** What the analysis of a company was based on. */
public record CompanyMetadata(
    String contextQuality,
    String assessmentSummary,
    List<String> sourcesUsed,
    List<String> assumptionsMade,
    List<String> discoveryGaps) {

  public static final CompanyMetadata EMPTY = new CompanyMetadata(null, null, null, null, null);

  public CompanyMetadata {
    Violations check = new Violations();
    check.text("contextQuality", contextQuality);
    check.text("assessmentSummary", assessmentSummary);
    sourcesUsed = check.texts("sourcesUsed", sourcesUsed);
    assumptionsMade = check.texts("assumptionsMade", assumptionsMade);
    discoveryGaps = check.texts("discoveryGaps", discoveryGaps);
    check.throwIfAny();
  }
}
