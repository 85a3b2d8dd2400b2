package com.blossomer.gtm.application.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Counts the leaves of a value straight from its tokens, so that the count cannot share a mistake
 * with the mapping. A leaf is a scalar or an empty container.
 */
final class LeafCount {
  private static final JsonFactory FACTORY = JsonLimits.factory();

  private LeafCount() {}

  /**
   * The leaves of what a browser kept under a key. A text that is no JSON is one leaf, or as many
   * as its readable members have and one for each other part.
   */
  static long of(String value) {
    return of(value, false);
  }

  private static long of(String value, boolean inText) {
    String text = Unwrapped.withoutMark(value);
    try (JsonParser parser = FACTORY.createParser(new LoneSurrogates(text))) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return 1;
      }
      long leaves = first.isStructStart() ? skip(parser) : 1;
      String inner = first == JsonToken.VALUE_STRING ? parser.getText() : "";
      if (parser.nextToken() == null) {
        return Unwrapped.mayHold(inner) ? of(inner, true) : leaves;
      }
    } catch (JsonProcessingException e) {
      // what is no JSON may have members that are
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String cut = Unwrapped.cutText(text);
    if (cut != null) {
      return Unwrapped.mayHold(cut) ? of(cut, true) : 1;
    }
    return inText && !Unwrapped.maySalvage(text) ? 1 : new DamagedLeafCount(text).leaves();
  }

  /** Moves from the start of a container to its end and counts the leaves between. */
  static long skip(JsonParser parser) throws IOException {
    long leaves = 0;
    int depth = 1;
    boolean empty = true;
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
        leaves += empty ? 1 : 0;
      } else if (token.isScalarValue()) {
        leaves++;
      }
      empty = token.isStructStart();
    }
    return leaves;
  }
}
