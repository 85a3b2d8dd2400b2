package com.blossomer.gtm.adapter.http.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.domain.error.Invalid;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;

/**
 * Reads one JSON document (RFC 8259) from bytes and refuses whatever different readers would
 * understand differently: invalid UTF-8, a byte order mark, a member given twice, text after the
 * end.
 */
public final class StrictJson {

  /** The deepest nesting of objects and lists. */
  public static final int MAX_DEPTH = 200;

  /** The longest name of a member, in characters. */
  public static final int MAX_MEMBER_NAME = 1_000;

  /** The most digits of a number. */
  public static final int MAX_DIGITS = 1_000;

  /** The most values and member names together: each costs memory, however short it is. */
  public static final int MAX_TOKENS = 5_000_000;

  /** How the parser begins to say that a member name has half a surrogate pair. */
  private static final Pattern BROKEN_PAIR =
      Pattern.compile("^(Broken|Incomplete|Invalid) surrogate", Pattern.CASE_INSENSITIVE);

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNameLength(MAX_MEMBER_NAME)
                  .maxNumberLength(MAX_DIGITS)
                  .maxTokenCount(MAX_TOKENS)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private static final ObjectReader READER =
      JsonMapper.builder(FACTORY)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .readerFor(JsonNode.class);

  private StrictJson() {}

  /**
   * Reads a document.
   *
   * @throws MalformedJson when the bytes are not one
   * @throws Invalid when a member name cannot be text
   */
  public static JsonNode read(byte[] bytes) {
    String text = decode(bytes);
    if (text.isBlank()) {
      throw malformed("The request has no body; a JSON object is needed.");
    }
    if (text.charAt(0) == '\uFEFF') {
      throw malformed("The body begins with a byte order mark; send JSON without one.");
    }
    try {
      return READER.readValue(text);
    } catch (StreamConstraintsException e) {
      throw malformed(
          "The JSON goes beyond a limit: nesting of "
              + MAX_DEPTH
              + ", member names of "
              + MAX_MEMBER_NAME
              + " characters, numbers of "
              + MAX_DIGITS
              + " digits, "
              + MAX_TOKENS
              + " values and names together.");
    } catch (NumberFormatException e) {
      // the parser's own limit: an exponent beyond what a number can have
      throw new Invalid("", "out_of_range", "A number is too large or too small.");
    } catch (JsonProcessingException e) {
      if (BROKEN_PAIR.matcher(e.getOriginalMessage()).find()) {
        // well-formed JSON, but the parser refuses it in names; in texts the domain does
        throw new Invalid("", "not_storable", "A member name has half a surrogate pair.");
      }
      throw malformed(describe(e));
    }
  }

  /** Whether a document that was written here keeps within the limits of what is read. */
  public static boolean isWithinLimits(byte[] written) {
    if (written.length <= MAX_TOKENS) {
      return true;
    }
    try (JsonParser parser = FACTORY.createParser(written)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        token = parser.nextToken();
      }
      return true;
    } catch (StreamConstraintsException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decode(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw malformed("The body is not valid UTF-8.");
    }
  }

  /** Only the place: the parser's own words may quote the body. */
  private static String describe(JsonProcessingException e) {
    if (e.getOriginalMessage().startsWith("Duplicate field")) {
      return "The JSON has a member twice in one object.";
    }
    if (e.getLocation() == null) {
      return "The body is not one well-formed JSON document.";
    }
    return "The body is not one well-formed JSON document; reading stopped at line "
        + e.getLocation().getLineNr()
        + ", column "
        + e.getLocation().getColumnNr()
        + ".";
  }

  private static MalformedJson malformed(String detail) {
    return new MalformedJson(detail);
  }
}
