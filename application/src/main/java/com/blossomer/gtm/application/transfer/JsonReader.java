package com.blossomer.gtm.application.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads one JSON document (RFC 8259), without recursion, so that no depth can break it. */
final class JsonReader {
  private static final JsonFactory FACTORY = JsonLimits.factory();

  /** A part of a document, and of how many tokens it is made. */
  record Part(JsonValue value, long tokens) {}

  private final JsonParser parser;
  private final LoneSurrogates surrogates;
  private final String document;
  private final int from;
  private final Place root;
  private final int maxText;
  private final Deque<Open> open = new ArrayDeque<>();

  private JsonReader(JsonParser parser, LoneSurrogates surrogates, Origin part, int maxText) {
    this.parser = parser;
    this.surrogates = surrogates;
    document = part.document();
    from = part.start();
    root = part.place();
    this.maxText = maxText;
  }

  /**
   * Reads the whole document.
   *
   * @throws NotJson when it is none, or when anything but space follows it
   */
  static JsonValue read(String document) throws NotJson {
    return read(whole(document), JsonLimits.MAX_TEXT).value();
  }

  /**
   * Reads a dump, whose texts are whole documents themselves and may be as long as it is.
   *
   * @throws NotJson when it is no JSON, or when anything but space follows it
   */
  static JsonValue readDump(String document) throws NotJson {
    return read(whole(document), Integer.MAX_VALUE).value();
  }

  /**
   * Reads a part of a document as if it were one, whose places go on from that of the part.
   *
   * @throws NotJson when it is none, or when anything but space follows it
   */
  static Part read(Origin part, int maxText) throws NotJson {
    LoneSurrogates surrogates = new LoneSurrogates(part.document(), part.start(), part.end());
    try (JsonParser parser = FACTORY.createParser(surrogates)) {
      JsonValue value = new JsonReader(parser, surrogates, part, maxText).readDocument();
      return new Part(value, parser.currentTokenCount());
    } catch (JsonEOFException e) {
      throw new NotJson("it ends in the middle", e);
    } catch (StreamConstraintsException e) {
      throw new NotJson("it is nested too deeply or has too many values to be read", e);
    } catch (JsonProcessingException e) {
      throw new NotJson(place(e, part.start()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Origin whole(String document) {
    return new Origin(Place.ROOT, document, 0, document.length());
  }

  private static String place(JsonProcessingException e, int from) {
    long at = from + e.getLocation().getCharOffset();
    return "what stands at character " + at + " is not allowed there";
  }

  private JsonValue readDocument() throws IOException, NotJson {
    if (parser.nextToken() == null) {
      throw new NotJson("it is empty", null);
    }
    JsonValue value = readToken();
    while (value == null) {
      parser.nextToken();
      value = readToken();
    }
    if (parser.nextToken() != null) {
      throw new NotJson("something follows its end", null);
    }
    return value;
  }

  /** The document's value when this token completes it, else null. */
  private JsonValue readToken() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.FIELD_NAME) {
      open.getLast().name = exact(start(), position(), parser.currentName());
      return null;
    }
    if (token.isStructEnd()) {
      return completed(open.removeLast().close(document, position()));
    }
    Place place = open.isEmpty() ? root : open.getLast().nextPlace();
    int start = start();
    if (!token.isStructStart()) {
      return completed(scalar(token, place, start));
    }
    if (open.size() < JsonLimits.MAX_DEPTH) {
      open.addLast(new Open(place, start, token == JsonToken.START_OBJECT));
      return null;
    }
    long leaves = LeafCount.skip(parser);
    String flaw = "It is nested deeper than " + JsonLimits.MAX_DEPTH + " levels.";
    return completed(new JsonUnread(new Origin(place, document, start, position()), flaw, leaves));
  }

  private JsonValue completed(JsonValue value) {
    if (open.isEmpty()) {
      return value;
    }
    open.getLast().add(value);
    return null;
  }

  private JsonValue scalar(JsonToken token, Place place, int start) throws IOException {
    // the parser reads a text to its end only when asked for its length
    int length = parser.getTextLength();
    Origin origin = new Origin(place, document, start, position());
    return switch (token) {
      case VALUE_STRING ->
          length > maxText
              ? new JsonUnread(origin, "It is a text of " + length + " characters.", 1)
              : new JsonText(origin, exact(start, origin.end(), parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          length > JsonLimits.MAX_NUMBER
              ? new JsonUnread(origin, "It is a number of " + length + " characters.", 1)
              : new JsonNumber(origin);
      case VALUE_TRUE, VALUE_FALSE -> new JsonBoolean(origin, token == JsonToken.VALUE_TRUE);
      default -> new JsonNull(origin);
    };
  }

  private String exact(int start, int end, String read) {
    return surrogates.isThereIn(start, end) ? Unescaped.at(document, start) : read;
  }

  private int start() {
    return Math.toIntExact(from + parser.currentTokenLocation().getCharOffset());
  }

  private int position() {
    return Math.toIntExact(from + parser.currentLocation().getCharOffset());
  }

  /** A container whose end is not read yet. */
  private static final class Open {
    private final Place place;
    private final int start;
    private final List<JsonObject.Member> members;
    private final List<JsonValue> items;
    private String name;

    Open(Place place, int start, boolean isObject) {
      this.place = place;
      this.start = start;
      members = isObject ? new ArrayList<>() : null;
      items = isObject ? null : new ArrayList<>();
    }

    Place nextPlace() {
      return members == null ? place.below(items.size()) : place.below(name);
    }

    void add(JsonValue value) {
      if (members == null) {
        items.add(value);
      } else {
        members.add(new JsonObject.Member(name, value));
      }
    }

    JsonValue close(String document, int end) {
      Origin origin = new Origin(place, document, start, end);
      return members == null ? new JsonList(origin, items) : new JsonObject(origin, members);
    }
  }
}
