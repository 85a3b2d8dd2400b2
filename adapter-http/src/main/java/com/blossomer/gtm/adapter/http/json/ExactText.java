package com.blossomer.gtm.adapter.http.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/**
 * A text that may hold halves of surrogate pairs, which UTF-8 has no bytes for: in JSON each of
 * them is the escape that it has there, so that a client reads the very text.
 */
public record ExactText(String value) {

  public ExactText {
    requireNonNull(value, "value");
  }

  static final class Serializer extends JsonSerializer<ExactText> {

    @Override
    public void serialize(ExactText text, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      if (text.isWhole()) {
        to.writeString(text.value());
      } else {
        to.writeRawValue(text.escaped());
      }
    }
  }

  private boolean isWhole() {
    return value.codePoints().noneMatch(ExactText::isHalf);
  }

  private String escaped() {
    StringBuilder json = new StringBuilder(value.length() + 16).append('"');
    int start = 0;
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      if (isHalf(value.codePointAt(i))) {
        JsonStringEncoder.getInstance().quoteAsString(value.substring(start, i), json);
        json.append(String.format("\\u%04x", (int) value.charAt(i)));
        start = i + 1;
      }
    }
    JsonStringEncoder.getInstance().quoteAsString(value.substring(start), json);
    return json.append('"').toString();
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
