package com.blossomer.gtm.adapter.persistence.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which of the many forms that queries can have are worth a prepared statement: the first ones that
 * come again. A prepared page of whole records takes the server more than half a megabyte on every
 * connection, and clients can think of any number of forms; to plan one anew takes it about two
 * milliseconds.
 */
final class RecurringTexts {

  static final int MOST = 100;
  static final int USES = 3;

  private static final int WAITING = 200;

  private final Set<String> recurring = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> uses =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
              return size() > WAITING;
            }
          });

  /** Counts a use, and says whether it is worth to prepare the text. */
  boolean isRecurring(String text) {
    if (recurring.contains(text)) {
      return true;
    }
    if (recurring.size() >= MOST || uses.merge(text, 1, Integer::sum) < USES) {
      return false;
    }
    uses.remove(text);
    recurring.add(text);
    return true;
  }
}
