package com.blossomer.gtm.domain.model.shared;

import static java.util.Objects.requireNonNullElse;

import com.blossomer.gtm.domain.error.Violations;
import java.util.List;

/** What the analysis of a target was based on. */
public record AnalysisMetadata(
    String primaryContextSource,
    List<String> sourcesUsed,
    String contextSufficiency,
    ConfidenceAssessment confidenceAssessment,
    String processingNotes) {

  public static final AnalysisMetadata EMPTY = new AnalysisMetadata(null, null, null, null, null);

  public AnalysisMetadata {
    Violations check = new Violations();
    check.text("primaryContextSource", primaryContextSource);
    sourcesUsed = check.texts("sourcesUsed", sourcesUsed);
    check.text("contextSufficiency", contextSufficiency);
    check.text("processingNotes", processingNotes);
    check.throwIfAny();
    confidenceAssessment = requireNonNullElse(confidenceAssessment, ConfidenceAssessment.EMPTY);
  }
}
