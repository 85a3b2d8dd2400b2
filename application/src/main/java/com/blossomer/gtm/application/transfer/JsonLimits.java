package com.blossomer.gtm.application.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** How large a part of a dump may be before it is kept as text instead of being read. */
final class JsonLimits {
  static final int MAX_DEPTH = 500;
  static final int MAX_NUMBER = 1_000;
  static final int MAX_TEXT = 20_000_000;

  /** Beyond these a document as a whole counts as unreadable: they bound the memory it takes. */
  static final int HARD_DEPTH = 100_000;

  static final int HARD_TOKENS = 3_000_000;

  private JsonLimits() {}

  /** A factory that enforces only the hard limits; the reader sees to the others value by value. */
  static JsonFactory factory() {
    return factory(0);
  }

  /** A factory for a document with so many tokens around it, those of one more level. */
  static JsonFactory factory(int tokensAround) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(HARD_DEPTH + Math.min(1, tokensAround))
                .maxTokenCount(HARD_TOKENS + tokensAround)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build())
        .build();
  }
}
