package com.blossomer.gtm.adapter.persistence.session;

import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import java.util.List;

/** What the statements of one text returned. */
public final class Results {

  private final List<Object> values;
  private final int offset;

  Results(List<Object> values, int offset) {
    this.values = values;
    this.offset = offset;
  }

  @SuppressWarnings("unchecked") // a slot is made together with the reader that makes its value
  public <T> T get(Slot<T> slot) {
    return (T) values.get(offset + slot.index());
  }
}
