package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import java.util.List;
import java.util.stream.Collectors;

/** Fits texts of a dump into what the model accepts, and takes those that arrive unchanged. */
final class Fitting {
  private final Claim claim;

  Fitting(Claim claim) {
    this.claim = claim;
  }

  static boolean isBlank(JsonText text, int limit) {
    return Violations.isBlank(fitted(text.value(), limit));
  }

  String text(JsonText text) {
    return text(text, Violations.MAX_TEXT);
  }

  String text(JsonText text, int limit) {
    return text(List.of(text), text.value(), limit);
  }

  /** A text that is made of these leaves, all of which it takes when it arrives unchanged. */
  String text(List<JsonText> leaves, String text, int limit) {
    String fitted = fitted(text, limit);
    if (fitted.equals(text)) {
      leaves.forEach(claim::take);
      return fitted;
    }
    claim.change();
    if (!Storable.holds(text)) {
      claim.note(
          "not_storable",
          leaves.get(0),
          "A character that no database text can hold is U+FFFD in the record; the exact text is a"
              + " leftover.");
    }
    if (text.length() > limit) {
      claim.note(
          "cut",
          leaves.get(0),
          "The text is cut to " + limit + " characters in the record; the whole is a leftover.");
    }
    return fitted;
  }

  /** Several texts as one, in which they are not exactly as they were; null for none. */
  String joined(List<JsonText> texts) {
    if (texts.size() < 2) {
      return texts.isEmpty() ? null : text(texts.get(0));
    }
    claim.change();
    claim.note(
        "joined",
        texts.get(0),
        "The " + texts.size() + " texts are one in the record; each of them is a leftover, too.");
    String all = texts.stream().map(JsonText::value).collect(Collectors.joining(", "));
    return Storable.cut(Storable.replaced(all), Violations.MAX_TEXT);
  }

  static String fitted(String text, int limit) {
    return Storable.cut(Storable.replaced(text), limit);
  }
}
