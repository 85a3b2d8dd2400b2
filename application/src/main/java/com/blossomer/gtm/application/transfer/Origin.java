package com.blossomer.gtm.application.transfer;

/** What a value was read from: its place, and its characters within the document. */
record Origin(Place place, String document, int start, int end) {
  /** The exact text of the value, with characters that cannot be stored escaped. */
  String source() {
    return Storable.escaped(raw());
  }

  /** The exact text of the value. */
  String raw() {
    return document.substring(start, end);
  }
}
