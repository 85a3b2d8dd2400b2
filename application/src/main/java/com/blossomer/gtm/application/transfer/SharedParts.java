package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.ConfidenceAssessment;
import com.blossomer.gtm.domain.model.shared.Priority;
import com.blossomer.gtm.domain.model.shared.Word;
import java.util.List;

/** What accounts and personas have in common. */
final class SharedParts {
  private SharedParts() {}

  static List<BuyingSignal> signals(Fields fields, String name) {
    return fields
        .objects(name, "title", "description", "type", "priority", "detectionMethod", "enabled")
        .stream()
        .map(SharedParts::signal)
        .toList();
  }

  static AnalysisMetadata metadata(Fields fields) {
    Fields confidence = fields.below("confidenceAssessment");
    return new AnalysisMetadata(
        fields.text("primaryContextSource"),
        fields.texts("sourcesUsed"),
        fields.text("contextSufficiency"),
        new ConfidenceAssessment(
            confidence.text("overallConfidence"),
            confidence.text("dataQuality"),
            confidence.text("inferenceLevel"),
            confidence.texts("recommendedImprovements")),
        fields.text("processingNotes"));
  }

  private static BuyingSignal signal(Fields fields) {
    return new BuyingSignal(
        fields.requiredText("title"),
        fields.text("description"),
        classified(BuyingSignalType.class, fields.text("type")),
        classified(Priority.class, fields.text("priority")),
        fields.text("detectionMethod"),
        fields.flag("enabled"));
  }

  private static <E extends Enum<E> & Word> Classified<E> classified(
      Class<E> vocabulary, String label) {
    return label == null ? null : Classified.of(vocabulary, label);
  }
}
