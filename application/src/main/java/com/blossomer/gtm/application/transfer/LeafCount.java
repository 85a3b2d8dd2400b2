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

  /** The leaves of what a browser kept under a key; a text that is no JSON is one leaf. */
  static long of(String value) {
    try (JsonParser parser = FACTORY.createParser(new LoneSurrogates(value))) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return 1;
      }
      long leaves = first.isStructStart() ? skip(parser) : 1;
      String inner = first == JsonToken.VALUE_STRING ? parser.getText() : null;
      boolean whole = parser.nextToken() == null;
      if (whole && inner != null && Unwrapped.mayHold(inner)) {
        return of(inner);
      }
      return whole ? leaves : 1;
    } catch (JsonProcessingException e) {
      return 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
