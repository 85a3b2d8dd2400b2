package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.PageKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The order of records by their keys: nulls last, ties by id in the direction of the last key. */
final class KeyOrder implements Comparator<PageKey> {

  private final List<Comparator<String>> keys;
  private final Comparator<UUID> ties;

  private KeyOrder(List<Comparator<String>> keys, Comparator<UUID> ties) {
    this.keys = keys;
    this.ties = ties;
  }

  static <R> KeyOrder of(List<SortKey> sort, List<Field<R>> fields) {
    List<Comparator<String>> keys = new ArrayList<>();
    for (int i = 0; i < sort.size(); i++) {
      // keys of texts are in lower case already
      FieldType type = fields.get(i).type();
      Comparator<String> order = type == FieldType.TEXT ? FoldedText.ORDER : type.order();
      keys.add(Comparator.nullsLast(sort.get(i).isDescending() ? order.reversed() : order));
    }
    boolean isDescending = sort.get(sort.size() - 1).isDescending();
    return new KeyOrder(keys, isDescending ? Aggregate.byBytes().reversed() : Aggregate.byBytes());
  }

  @Override
  public int compare(PageKey a, PageKey b) {
    for (int i = 0; i < keys.size(); i++) {
      int order = keys.get(i).compare(a.values().get(i), b.values().get(i));
      if (order != 0) {
        return order;
      }
    }
    return ties.compare(a.id(), b.id());
  }

  /** The key, if it is one of this order. */
  PageKey require(PageKey key) {
    if (key.values().size() != keys.size()) {
      throw new Invalid("/after", "wrong_key", "The key belongs to a list of another order.");
    }
    return key;
  }
}
