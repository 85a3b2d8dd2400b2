package com.blossomer.gtm.domain.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Texts and lists as users, scraped pages and broken programs leave them; a seed repeats them. */
public final class RandomTexts {

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\t\r\n",
          "null",
          "N/A",
          "0",
          "=1+1",
          "a,b;\"c\"\r\nd",
          "back\\slash \\u0041 \\\" \\",
          "{\"blossomer_api_key\":\"bl_1234\",\"a\":[]}",
          "\u00a0\u2028\u2029\u200f\u202e\ufeff\u0085",
          "👩‍🌾🇳🇴\ud83c\udf31 株式会社 עברית عربى",
          "e\u0301 \u00e9 \uffff\ufffd \u0001\u001f\u007f",
          "<script>alert('1')</script>",
          "%F0%9F%8C%B1 &amp;");

  /** What JSON text can hold, and no text of a database. */
  private static final List<String> EXACT =
      List.of("half \ud83d a pair", "\udc00", "nul \0", "\"\\ud83d\"", "1e999", "1.50", "[ ]");

  private final Random random;

  public RandomTexts(Random random) {
    this.random = random;
  }

  public Random random() {
    return random;
  }

  /** A text that a store can hold, maybe an empty one. */
  public String text() {
    int kind = random.nextInt(10);
    if (kind < 4) {
      return ODD.get(random.nextInt(ODD.size()));
    }
    return points(random.nextInt(random.nextInt(200) == 0 ? 3_000 : 20));
  }

  /** A text or null. */
  public String textOrNull() {
    return random.nextInt(4) == 0 ? null : text();
  }

  /** A text with something to see in it; sometimes as long as a name may be. */
  public String name() {
    if (random.nextInt(20) == 0) {
      return "🌱".repeat(2_000);
    }
    return "x" + (random.nextInt(3) == 0 ? points(20) : ODD.get(random.nextInt(ODD.size())));
  }

  /** The text of a value that may not be storable otherwise. */
  public String exact() {
    return random.nextBoolean() ? EXACT.get(random.nextInt(EXACT.size())) : text();
  }

  public List<String> texts() {
    return list(this::text);
  }

  /** Nothing, or a few; seldom many. */
  public <T> List<T> list(Supplier<T> item) {
    return list(random.nextInt(200) == 0 ? 60 : random.nextInt(4), item);
  }

  /** Nothing, or a few. */
  public <T> List<T> few(Supplier<T> item) {
    return list(random.nextInt(4), item);
  }

  private static <T> List<T> list(int size, Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(item.get());
    }
    return items;
  }

  public <E> E one(List<E> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String points(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int point = 1 + random.nextInt(random.nextInt(4) == 0 ? 0x10FFFF : 0xFF);
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        text.appendCodePoint(point);
      }
    }
    return text.toString();
  }
}
