package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;

/**
 * A condition whose fields are known.
 *
 * @param holder the kind of the record that has the field: the kind that is listed, or a parent
 * @param list the list whose items are compared; null for a single value of the record
 * @param comparisons all met by the record, or by one and the same item; none when any item will do
 * @param isNegated whether that must not be so; met as well when the parent is missing
 */
public record Clause(
    EntityKind holder, ListField<?, ?> list, List<Comparison<?>> comparisons, boolean isNegated) {

  public Clause {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * @param record the record of the kind {@link #holder}; null when it is missing
   */
  boolean isMetBy(Aggregate record) {
    if (record == null) {
      return isNegated;
    }
    boolean met =
        list == null ? areMetBy(record) : items(record).stream().anyMatch(item -> areMetBy(item));
    return met != isNegated;
  }

  @SuppressWarnings("unchecked") // the fields were found among those of the owner's kind
  private boolean areMetBy(Object owner) {
    return comparisons.stream().allMatch(each -> ((Comparison<Object>) each).isMetBy(owner));
  }

  @SuppressWarnings("unchecked") // the list was found among those of the holder's kind
  private List<Object> items(Aggregate record) {
    return ((ListField<Aggregate, Object>) list).items().apply(record);
  }
}
