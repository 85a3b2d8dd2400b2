package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.Classified;
import java.util.Arrays;
import java.util.List;

/** The columns that the CSV files of accounts and of personas have in common. */
final class CsvTargets {
  static final List<String> METADATA =
      List.of(
          "metadata.primaryContextSource",
          "metadata.contextSufficiency",
          "metadata.confidenceAssessment.overallConfidence",
          "metadata.confidenceAssessment.dataQuality",
          "metadata.confidenceAssessment.inferenceLevel",
          "metadata.processingNotes");

  static final List<String> SIGNAL =
      List.of(
          "title",
          "description",
          "type",
          "type.label",
          "priority",
          "priority.label",
          "detectionMethod",
          "enabled");

  private CsvTargets() {}

  static List<Object> metadata(AnalysisMetadata metadata) {
    return Arrays.asList(
        metadata.primaryContextSource(),
        metadata.contextSufficiency(),
        metadata.confidenceAssessment().overallConfidence(),
        metadata.confidenceAssessment().dataQuality(),
        metadata.confidenceAssessment().inferenceLevel(),
        metadata.processingNotes());
  }

  static List<?> signal(BuyingSignal signal) {
    return Arrays.asList(
        signal.title(),
        signal.description(),
        word(signal.type()),
        label(signal.type()),
        word(signal.priority()),
        label(signal.priority()),
        signal.detectionMethod(),
        signal.enabled());
  }

  static Object word(Classified<?> value) {
    return value == null ? null : value.value();
  }

  static String label(Classified<?> value) {
    return value == null ? null : value.label();
  }
}
