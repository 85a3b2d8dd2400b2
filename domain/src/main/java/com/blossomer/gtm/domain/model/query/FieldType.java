package com.blossomer.gtm.domain.model.query;

import static com.blossomer.gtm.domain.model.query.Operator.CONTAINS;
import static com.blossomer.gtm.domain.model.query.Operator.EQ;
import static com.blossomer.gtm.domain.model.query.Operator.EXISTS;
import static com.blossomer.gtm.domain.model.query.Operator.GT;
import static com.blossomer.gtm.domain.model.query.Operator.GTE;
import static com.blossomer.gtm.domain.model.query.Operator.IN;
import static com.blossomer.gtm.domain.model.query.Operator.LT;
import static com.blossomer.gtm.domain.model.query.Operator.LTE;
import static com.blossomer.gtm.domain.model.query.Operator.NE;
import static com.blossomer.gtm.domain.model.query.Operator.STARTS;

import com.blossomer.gtm.domain.model.shared.Word;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the values of a field are. All values are texts of one form a type, the canonical one: two
 * values of a type are the same exactly when their canonical texts are, upper and lower case aside
 * for texts.
 */
public enum FieldType implements Word {
  /** Any text; compared without regard to case, ordered by code points of the lower-case form. */
  TEXT("text", EQ, NE, IN, CONTAINS, STARTS, GTE, LTE, GT, LT, EXISTS),
  /** A word of a fixed vocabulary. */
  WORD("word", EQ, NE, IN, EXISTS),
  /** A word of a vocabulary with its label; either of them is compared like a text. */
  CLASSIFIED("classified", EQ, NE, IN, CONTAINS, STARTS, EXISTS),
  UUID("uuid", EQ, NE, IN, EXISTS),
  /** A moment, exact to the microsecond. */
  TIME("time", EQ, NE, IN, GTE, LTE, GT, LT, EXISTS),
  /** A whole number of 64 bits. */
  NUMBER("number", EQ, NE, IN, GTE, LTE, GT, LT, EXISTS),
  BOOLEAN("boolean", EQ, NE, EXISTS);

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern NUMBER_FORM = Pattern.compile("-?[0-9]{1,19}");
  private static final int LAST_YEAR = 9_999;

  private final String word;
  private final List<Operator> operators;

  FieldType(String word, Operator... operators) {
    this.word = word;
    this.operators = List.of(operators);
  }

  @Override
  public String word() {
    return word;
  }

  /** The operators that make sense for this type. */
  public List<Operator> operators() {
    return operators;
  }

  /** Whether values are compared as texts, without regard to case. */
  public boolean isText() {
    return this == TEXT || this == CLASSIFIED;
  }

  /** The canonical form of a value; empty when the text is no value of this type. */
  Optional<String> canonical(String text) {
    return switch (this) {
      case TEXT, WORD, CLASSIFIED -> Optional.of(text);
      case UUID ->
          Optional.of(text)
              .filter(t -> UUID_FORM.matcher(t).matches())
              .map(t -> t.toLowerCase(Locale.ROOT));
      case TIME -> time(text);
      case NUMBER -> number(text);
      case BOOLEAN -> Optional.of(text).filter(t -> t.equals("true") || t.equals("false"));
    };
  }

  /** What a value of this type looks like, in words. */
  String form() {
    return switch (this) {
      case UUID -> "An id is a UUID.";
      case TIME ->
          "A time is written as 2026-01-31T12:00:00Z or with an offset such as +02:00 (in an"
              + " address: %2B02:00), in the years 1 to 9999.";
      case NUMBER -> "A number is whole and has at most 64 bits.";
      case BOOLEAN -> "It is true or false.";
      case TEXT, WORD, CLASSIFIED -> "It is a text.";
    };
  }

  /** Whether two canonical values are the same. */
  boolean isSame(String a, String b) {
    return isText() ? FoldedText.of(a).equals(FoldedText.of(b)) : a.equals(b);
  }

  /** Orders canonical values. */
  Comparator<String> order() {
    return switch (this) {
      case TEXT, CLASSIFIED -> Comparator.comparing(FoldedText::of, FoldedText.ORDER);
      case WORD, UUID, BOOLEAN -> FoldedText.ORDER;
      case TIME -> Comparator.comparing(Instant::parse);
      case NUMBER -> Comparator.comparing(Long::valueOf);
    };
  }

  /** The canonical form of a moment. */
  public static String canonical(Instant time) {
    return time.truncatedTo(ChronoUnit.MICROS).toString();
  }

  private static Optional<String> time(String text) {
    try {
      Instant time = OffsetDateTime.parse(text).toInstant();
      int year = time.atOffset(java.time.ZoneOffset.UTC).getYear();
      return year < 1 || year > LAST_YEAR ? Optional.empty() : Optional.of(canonical(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> number(String text) {
    try {
      return NUMBER_FORM.matcher(text).matches()
          ? Optional.of(Long.toString(Long.parseLong(text)))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
