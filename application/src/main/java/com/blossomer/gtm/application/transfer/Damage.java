package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.KeyVerdict;

/** Reports how the text of a dump, or that of a value, had to be read to be read at all. */
final class Damage {
  private final Journal journal;
  private final KeyLedger key;

  Damage(Journal journal, KeyLedger key) {
    this.journal = journal;
    this.key = key;
  }

  /** Reports the damage of a dump with its first key. */
  void report(Dump dump) {
    if (dump.marked()) {
      decide("byte_order_mark", "The dump begins with a byte order mark, which was dropped.");
    }
    if (Pasted.isPasted(dump.entries())) {
      decide("pasted", "The text is a record or a list of them, and no dump; it was read as such.");
    }
    if (dump.flaw() != null) {
      decide(
          "damaged_dump",
          "The dump is not JSON: " + dump.flaw() + ". Every key that can be read is imported.");
    }
  }

  void report(Dump.Entry entry, Unwrapped content) {
    if (entry.text().isBlank()) {
      key.mark(KeyVerdict.EMPTY);
    }
    if (entry.flaw() != null) {
      decide(
          "damaged_text",
          "The text that holds the value is damaged: "
              + entry.flaw()
              + ". It was read as far as it goes.");
    }
    if (content.marked()) {
      decide("byte_order_mark", "The value begins with a byte order mark, which was dropped.");
    }
    if (content.times() > 0) {
      String within = content.times() == 1 ? "a JSON text" : content.times() + " other JSON texts";
      decide("encoded_twice", "The value was a JSON text within " + within + ".");
    }
    if (content.flaw() != null) {
      decide(
          "damaged_value",
          "The value is not JSON: "
              + content.flaw()
              + ". What can be read of it is taken, the rest is in the quarantine.");
    }
    if (!entry.isLast()) {
      decide("doubled_key", "The same key comes again; the last one counts.");
    }
  }

  private void decide(String code, String detail) {
    journal.decide(key, code, detail);
  }
}
