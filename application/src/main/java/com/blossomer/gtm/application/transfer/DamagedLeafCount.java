package com.blossomer.gtm.application.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Counts the leaves of a text that is no JSON as a whole, in one pass over its characters: each
 * member counts that makes valid JSON between brackets of its own, and anything else is one leaf.
 */
final class DamagedLeafCount {
  private static final String SPACE = " \t\r\n";

  /** The brackets around a member must not make it too deep or too long. */
  private static final JsonFactory OF_LISTS = JsonLimits.factory(2);

  private static final JsonFactory OF_OBJECTS = JsonLimits.factory(3);

  private final String text;
  private long leaves;
  private long tokens;
  private boolean found;

  DamagedLeafCount(String text) {
    this.text = text;
  }

  long leaves() {
    int at = 0;
    boolean more = true;
    while (more) {
      at = container(at);
      int after = skipSpace(at);
      more = opens(after);
      if (!more && after < text.length() && text.charAt(after) == ',') {
        int next = skipSpace(after + 1);
        more = opens(next);
        after = more ? next : after;
      }
      at = after;
    }
    leaves += at < text.length() ? 1 : 0;
    return found && tokens <= JsonLimits.HARD_TOKENS ? leaves : 1;
  }

  /** Counts the container that begins there, if one does; returns the place after it. */
  private int container(int from) {
    int open = skipSpace(from);
    if (!opens(open)) {
      return open;
    }
    long before = leaves;
    boolean inText = false;
    int depth = 0;
    int start = open + 1;
    int at = start;
    for (; at < text.length() && depth >= 0; at++) {
      char c = text.charAt(at);
      if (inText) {
        inText = c != '"';
        at += c == '\\' ? 1 : 0;
        continue;
      }
      inText = c == '"';
      depth += c == '{' || c == '[' ? 1 : 0;
      depth -= c == '}' || c == ']' ? 1 : 0;
      if (depth < 0 || depth == 0 && c == ',') {
        member(text.charAt(open), start, at, true);
        start = at + 1;
      }
    }
    boolean closed = depth < 0;
    if (!closed) {
      member(text.charAt(open), start, text.length(), false);
    }
    if (leaves == before) {
      leaves++;
      found |= closed && skipSpace(open + 1) == at - 1;
    }
    return Math.min(at, text.length());
  }

  private void member(char bracket, int from, int to, boolean separated) {
    int start = skipSpace(from);
    int end = to;
    while (end > start && SPACE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (start >= end) {
      return;
    }
    String member = text.substring(start, end);
    boolean ends = "\"}]".indexOf(member.charAt(member.length() - 1)) >= 0;
    long readable = separated || ends ? count(bracket, member) : -1;
    found |= readable >= 0;
    leaves += Math.max(1, readable);
  }

  /** The leaves of a member alone in a container; -1 when it is no JSON. */
  private long count(char bracket, String member) {
    boolean named = bracket == '{';
    int around = named ? 3 : 2;
    JsonFactory factory = named ? OF_OBJECTS : OF_LISTS;
    String alone = named ? "{" + member + "}" : "[" + member + "]";
    try (JsonParser parser = factory.createParser(new LoneSurrogates(alone))) {
      parser.nextToken();
      long count = LeafCount.skip(parser);
      if (parser.nextToken() != null) {
        return -1;
      }
      tokens += parser.currentTokenCount() - around;
      return count;
    } catch (JsonProcessingException e) {
      return -1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean opens(int at) {
    return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[');
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && SPACE.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
