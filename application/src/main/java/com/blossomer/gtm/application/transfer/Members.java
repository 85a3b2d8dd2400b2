package com.blossomer.gtm.application.transfer;

import java.util.ArrayList;
import java.util.List;

/**
 * The members of a list or an object that is damaged, told apart by its quotes, brackets and commas
 * alone: what stands between them may be anything.
 *
 * @param end the place after the container
 * @param closed whether its closing bracket is there
 */
record Members(int start, int end, boolean closed, List<Member> all) {
  /**
   * One item of a list, or one member of an object with its name.
   *
   * @param whole false when the text ends within it, or may do so
   */
  record Member(int index, int start, int end, boolean whole) {}

  /** The members of the container whose opening bracket stands there. */
  static Members of(String text, int open) {
    List<Member> members = new ArrayList<>();
    int index = 0;
    int from = open + 1;
    while (true) {
      int end = endOfMember(text, from);
      boolean more = end < text.length();
      int first = afterSpace(text, from);
      int last = beforeSpace(text, end);
      if (first < last) {
        members.add(new Member(index, first, last, more || endsItself(text, first, last)));
      }
      if (!more || text.charAt(end) != ',') {
        return new Members(open, more ? end + 1 : end, more, members);
      }
      index++;
      from = end + 1;
    }
  }

  /** Whether there is nothing between the brackets, and both of them are there. */
  boolean isEmpty(String text) {
    return closed && afterSpace(text, start + 1) == end - 1;
  }

  /** The place of the comma or bracket after a member; that of the end when there is none. */
  private static int endOfMember(String text, int from) {
    int depth = 0;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        int after = endOfText(text, at);
        if (after < 0) {
          return text.length();
        }
        at = after - 1;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
        return at;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return text.length();
  }

  /** The place after the text whose opening quote stands there; -1 when it never ends. */
  static int endOfText(String text, int quote) {
    for (int at = quote + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        return at + 1;
      }
      if (c == '\\') {
        at++;
      }
    }
    return -1;
  }

  /** Whether the document does not end within the member, as it may within a number. */
  private static boolean endsItself(String text, int start, int end) {
    int depth = 0;
    boolean ended = false;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      ended = false;
      if (c == '"') {
        int after = endOfText(text, at);
        if (after < 0) {
          return false;
        }
        at = after - 1;
        ended = depth == 0;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        ended = depth == 0;
      }
    }
    return ended;
  }

  static int afterSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int beforeSpace(String text, int end) {
    int at = end;
    while (at > 0 && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }
}
