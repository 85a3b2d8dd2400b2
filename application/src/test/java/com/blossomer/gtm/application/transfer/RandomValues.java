package com.blossomer.gtm.application.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Values of the browser's data by short descriptions of their shapes, each leaf with a mark of its
 * own by which it can be found again.
 *
 * <p>A description is a list of members: {@code name} is a text, {@code name[]} a list of texts,
 * {@code name{…}} an object, {@code name[{…}]} a list of objects, {@code name#} a number, {@code
 * name?} true or false. Some members are missing, null, doubled, of another type or unknown.
 */
final class RandomValues {
  /** What all marks of texts look like; those of numbers are numbers of nine digits. */
  static final String MARK = "zq[0-9]+x|(?<![0-9])77[0-9]{7}(?![0-9])";

  private static final List<String> ODD =
      List.of(
          "\u0000",
          "\ud83d",
          "\ude9b",
          "\ud83d\ude9b",
          "\u2028",
          "\u202e\u05d0",
          "\\",
          "\"",
          "\t",
          "\\u0041",
          "</script>",
          "\r\n",
          "%00",
          "'",
          "N/A",
          "[ASSUMPTION]",
          "[{",
          "}]",
          "\ufeff");
  private static final List<String> ODD_NAMES =
      List.of("__proto__", "constructor", "", " ", "~/", "0", "extra_member", "id");

  private final Random random;
  private int marks;

  RandomValues(Random random) {
    this.random = random;
  }

  /** A member of an object, in a list of them because there may be doubled ones. */
  record Member(String name, Object value) {}

  /** An object of this shape, maybe with its names in snake case. */
  List<Member> object(String description) {
    return object(description, random.nextInt(4) == 0);
  }

  List<Member> object(String description, boolean snake) {
    return new Parsing(description, snake).members();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A text with a mark, sometimes an odd one. */
  String text() {
    String text = "zq" + marks++ + "x";
    if (chance(8)) {
      text = ODD.get(random.nextInt(ODD.size())) + text + ODD.get(random.nextInt(ODD.size()));
    }
    return chance(1) ? text + "n".repeat(2_500) : text;
  }

  BigDecimal number() {
    return BigDecimal.valueOf(770_000_000L + marks++);
  }

  /** Any value at all. */
  Object any(int depth) {
    return switch (random.nextInt(depth > 3 ? 5 : 8)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> number();
      case 3 -> "";
      case 4 -> text();
      case 5 -> new ArrayList<>(Arrays.asList(any(depth + 1), any(depth + 1)));
      case 6 -> new ArrayList<Member>();
      default ->
          new ArrayList<>(
              List.of(new Member(oddName(), any(depth + 1)), new Member("m", any(depth + 1))));
    };
  }

  String oddName() {
    return ODD_NAMES.get(random.nextInt(ODD_NAMES.size()));
  }

  /** Reads a description and makes a value of it on the way. */
  private final class Parsing {
    private final String description;
    private final boolean snake;
    private int at;

    Parsing(String description, boolean snake) {
      this.description = description;
      this.snake = snake;
    }

    List<Member> members() {
      List<Member> members = new ArrayList<>();
      while (at < description.length() && description.charAt(at) != '}') {
        if (description.charAt(at) == ' ') {
          at++;
          continue;
        }
        member(members);
      }
      if (chance(5)) {
        members.add(random.nextInt(members.size() + 1), new Member(oddName(), any(0)));
      }
      return members;
    }

    private void member(List<Member> members) {
      int start = at;
      while (at < description.length() && " []{}#?".indexOf(description.charAt(at)) < 0) {
        at++;
      }
      String camel = description.substring(start, at);
      String name = snake ? camel.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase() : camel;
      Object value = value();
      int kind = random.nextInt(100);
      if (kind < 6) {
        return;
      }
      if (kind < 9) {
        members.add(new Member(name, any(2)));
      }
      members.add(new Member(name, kind < 12 ? null : kind < 15 ? any(1) : value));
    }

    private Object value() {
      char kind = at < description.length() ? description.charAt(at) : ' ';
      return switch (kind) {
        case '#' -> {
          at++;
          yield number();
        }
        case '?' -> {
          at++;
          yield random.nextBoolean();
        }
        case '{' -> inBraces();
        case '[' -> list();
        default -> text();
      };
    }

    private List<Member> inBraces() {
      at++;
      List<Member> members = members();
      at++;
      return members;
    }

    private List<Object> list() {
      int count = random.nextInt(4);
      List<Object> items = new ArrayList<>();
      int start = ++at;
      if (description.charAt(at) == ']') {
        at++;
        for (int i = 0; i < count; i++) {
          items.add(chance(4) ? any(2) : text());
        }
        return items;
      }
      List<Member> first = inBraces();
      for (int i = 0; i < count; i++) {
        int end = at;
        at = start;
        items.add(i == 0 ? first : inBraces());
        at = i == 0 ? end : at;
      }
      at++;
      return items;
    }
  }

  /** How many scalars and empty containers there are in a value. */
  static long leaves(Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return list.stream().mapToLong(RandomValues::leaves).sum();
    }
    return value instanceof Member member ? leaves(member.value()) : 1;
  }

  /** The JSON of a value, as JSON.stringify writes it. */
  static String json(Object value) {
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof List<?> list) {
      boolean isObject = list.isEmpty() || list.get(0) instanceof Member;
      List<String> items = list.stream().map(RandomValues::json).toList();
      String inside = String.join(",", items);
      return isObject ? "{" + inside + "}" : "[" + inside + "]";
    }
    if (value instanceof Member member) {
      return quoted(member.name()) + ":" + json(member.value());
    }
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return Storable.escaped(json.append('"').toString());
  }

  /** The text of a dump. */
  static String dump(Map<String, String> storage) {
    List<Member> members = new ArrayList<>();
    storage.forEach((key, text) -> members.add(new Member(key, text)));
    return json(members);
  }
}
