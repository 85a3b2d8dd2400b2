package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.aggregate.ListTable.ListColumn;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.shared.Priority;
import java.util.List;
import java.util.function.Function;

/** How buying signals lie in a table; accounts and personas have one each. */
final class BuyingSignals {

  private BuyingSignals() {}

  static <P> ListTable<P, BuyingSignal> table(String name, Function<P, List<BuyingSignal>> items) {
    return new ListTable<>(
        "buyingSignals",
        name,
        List.of(
            new ListColumn<>("title", "title", "text", BuyingSignal::title),
            new ListColumn<>("description", "description", "text", BuyingSignal::description),
            new ListColumn<>(
                "type.value", "type", "text", signal -> ClassifiedText.word(signal.type())),
            new ListColumn<>(
                "type.label", "type_label", "text", signal -> ClassifiedText.label(signal.type())),
            new ListColumn<>(
                "priority.value",
                "priority",
                "text",
                signal -> ClassifiedText.word(signal.priority())),
            new ListColumn<>(
                "priority.label",
                "priority_label",
                "text",
                signal -> ClassifiedText.label(signal.priority())),
            new ListColumn<>(
                "detectionMethod", "detection_method", "text", BuyingSignal::detectionMethod),
            new ListColumn<>(
                "enabled", "enabled", "boolean", signal -> signal.enabled().toString())),
        items,
        row ->
            new BuyingSignal(
                row.text(0),
                row.text(1),
                ClassifiedText.read(BuyingSignalType.class, row.text(2), row.text(3)),
                ClassifiedText.read(Priority.class, row.text(4), row.text(5)),
                row.text(6),
                Boolean.valueOf(row.text(7))));
  }
}
