package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.shared.Priority;
import com.blossomer.gtm.domain.model.shared.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields that several kinds of records have. */
final class SharedFields {

  private SharedFields() {}

  /** What the store knows about a record. */
  static <R extends Aggregate> List<Field<R>> ofStore() {
    return List.of(
        Field.<R>uuid("id", record -> record.uuid()).required().fast(),
        Field.<R>number("version", record -> record.version().number()).required(),
        Field.<R>time("createdAt", record -> record.createdAt()).required().fast(),
        Field.<R>time("updatedAt", record -> record.updatedAt()).required().fast(),
        Field.<Source>uuid("source.importId", Source::importId).within(Aggregate::source),
        Field.text("source.key", Source::key).within(Aggregate::source),
        Field.text("source.path", Source::path).within(Aggregate::source),
        Field.text("source.originalId", Source::originalId).fast().within(Aggregate::source),
        Field.text("source.originalTimestamp", Source::originalTimestamp).within(Aggregate::source),
        Field.text("source.contentHash", Source::contentHash).within(Aggregate::source));
  }

  /** The single values of an analysis. */
  static <R> List<Field<R>> ofMetadata(Function<R, AnalysisMetadata> metadata) {
    return Stream.of(
            Field.text("metadata.primaryContextSource", AnalysisMetadata::primaryContextSource),
            Field.text("metadata.contextSufficiency", AnalysisMetadata::contextSufficiency),
            Field.<AnalysisMetadata>text(
                "metadata.confidenceAssessment.overallConfidence",
                m -> m.confidenceAssessment().overallConfidence()),
            Field.<AnalysisMetadata>text(
                "metadata.confidenceAssessment.dataQuality",
                m -> m.confidenceAssessment().dataQuality()),
            Field.<AnalysisMetadata>text(
                "metadata.confidenceAssessment.inferenceLevel",
                m -> m.confidenceAssessment().inferenceLevel()),
            Field.text("metadata.processingNotes", AnalysisMetadata::processingNotes))
        .map(field -> field.within(metadata))
        .toList();
  }

  /** The lists of an analysis. */
  static <R> List<ListField<R, ?>> listsOfMetadata(Function<R, AnalysisMetadata> metadata) {
    return List.of(
        ListField.ofTexts("metadata.sourcesUsed", AnalysisMetadata::sourcesUsed).within(metadata),
        ListField.<AnalysisMetadata>ofTexts(
                "metadata.confidenceAssessment.recommendedImprovements",
                m -> m.confidenceAssessment().recommendedImprovements())
            .within(metadata));
  }

  static <R> ListField<R, BuyingSignal> ofBuyingSignals(Function<R, List<BuyingSignal>> signals) {
    List<Field<BuyingSignal>> fields = new ArrayList<>();
    fields.add(Field.text("title", BuyingSignal::title).required());
    fields.add(Field.text("description", BuyingSignal::description));
    Field.classified("type", BuyingSignalType.class, BuyingSignal::type)
        .forEach(field -> fields.add(field.fast()));
    Field.classified("priority", Priority.class, BuyingSignal::priority)
        .forEach(field -> fields.add(field.fast()));
    fields.add(Field.text("detectionMethod", BuyingSignal::detectionMethod));
    fields.add(Field.flag("enabled", BuyingSignal::enabled).required());
    return new ListField<>("buyingSignals", signals, fields);
  }

  /** All of these, in their order. */
  static <R> List<Field<R>> join(List<Field<R>> first, List<Field<R>> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
