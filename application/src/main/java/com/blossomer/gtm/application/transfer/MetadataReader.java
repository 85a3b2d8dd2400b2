package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.ConfidenceAssessment;

/** Reads what an analysis was based on; until 5 July 2025 its confidence stood beside the rest. */
final class MetadataReader {
  private MetadataReader() {}

  static AnalysisMetadata read(Fields parent) {
    Fields fields = parent.below("metadata");
    Fields confidence = fields.below("confidenceAssessment");
    return new AnalysisMetadata(
        fields.text("primaryContextSource"),
        fields.texts("sourcesUsed"),
        fields.text("contextSufficiency"),
        new ConfidenceAssessment(
            of(confidence, fields, "overallConfidence").text("overallConfidence"),
            of(confidence, fields, "dataQuality").text("dataQuality"),
            of(confidence, fields, "inferenceLevel").text("inferenceLevel"),
            of(confidence, fields, "recommendedImprovements").texts("recommendedImprovements")),
        fields.text("processingNotes"));
  }

  private static Fields of(Fields confidence, Fields fields, String name) {
    return confidence.get(name) == null ? fields : confidence;
  }
}
