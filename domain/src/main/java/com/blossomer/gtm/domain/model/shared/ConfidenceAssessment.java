package com.blossomer.gtm.domain.model.shared;

import com.blossomer.gtm.domain.error.Violations;
import java.util.List;

/** How far the author of an analysis trusts it. */
public record ConfidenceAssessment(
    String overallConfidence,
    String dataQuality,
    String inferenceLevel,
    List<String> recommendedImprovements) {

  public static final ConfidenceAssessment EMPTY = new ConfidenceAssessment(null, null, null, null);

  public ConfidenceAssessment {
    Violations check = new Violations();
    check.text("overallConfidence", overallConfidence);
    check.text("dataQuality", dataQuality);
    check.text("inferenceLevel", inferenceLevel);
    recommendedImprovements = check.texts("recommendedImprovements", recommendedImprovements);
    check.throwIfAny();
  }
}
