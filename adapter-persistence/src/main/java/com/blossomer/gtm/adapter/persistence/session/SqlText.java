package com.blossomer.gtm.adapter.persistence.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.argument.Argument;

/**
 * Several statements that travel as one text, in one round trip. Adding a statement gives a {@link
 * Slot}, by which its result is found among the {@link Results}. Parameters are written as {@code
 * ?} and bound in order.
 *
 * <p>A text has a name, by which measurements and logs speak of it: its own, or what its first
 * statement does to which table.
 */
public final class SqlText {

  /** Reads a whole result set. */
  @FunctionalInterface
  public interface Reader<T> {

    T read(ResultSet rows) throws SQLException;
  }

  /** The place of one statement's result: for an update, the number of rows that it touched. */
  public static final class Slot<T> {

    private final int index;

    private Slot(int index) {
      this.index = index;
    }

    int index() {
      return index;
    }
  }

  /**
   * @param isVaried whether its text is one of very many, not all of which are to be prepared
   */
  record Statement(String sql, List<Argument> arguments, Reader<?> reader, boolean isVaried) {

    Statement(String sql, List<Argument> arguments, Reader<?> reader) {
      this(sql, arguments, reader, false);
    }
  }

  private static final Pattern VERB = Pattern.compile("^\\s*([a-z]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TABLE =
      Pattern.compile("\\b(?:from|into|update)\\s+([a-z_]+)", Pattern.CASE_INSENSITIVE);

  private final List<Statement> statements = new ArrayList<>();
  private String name;

  /** A text with a name such as {@code company.tree}. */
  public static SqlText named(String name) {
    SqlText text = new SqlText();
    text.name = name;
    return text;
  }

  /** Gives the text a name, unless it has one. */
  public void suggestName(String suggested) {
    if (name == null) {
      name = suggested;
    }
  }

  /** A statement that returns no rows. */
  public Slot<Integer> update(String sql, Argument... arguments) {
    return update(sql, List.of(arguments));
  }

  public Slot<Integer> update(String sql, List<Argument> arguments) {
    return add(new Statement(sql, arguments, null));
  }

  /** A statement that returns rows. */
  public <T> Slot<T> query(String sql, Reader<T> reader, Argument... arguments) {
    return query(sql, reader, List.of(arguments));
  }

  public <T> Slot<T> query(String sql, Reader<T> reader, List<Argument> arguments) {
    return add(new Statement(sql, arguments, reader));
  }

  /** A statement that returns rows and whose text depends on what is asked for. */
  public <T> Slot<T> queryOfAnyForm(String sql, Reader<T> reader, List<Argument> arguments) {
    return add(new Statement(sql, arguments, reader, true));
  }

  List<Statement> statements() {
    return statements;
  }

  String name() {
    return name != null || statements.isEmpty() ? name : nameOf(statements.get(0).sql());
  }

  /** What a statement does to which table, such as {@code delete users}. */
  static String nameOf(String sql) {
    Matcher verb = VERB.matcher(sql);
    String done = verb.find() ? verb.group(1).toLowerCase(Locale.ROOT) : "other";
    Matcher table = TABLE.matcher(sql);
    return table.find() ? done + " " + table.group(1).toLowerCase(Locale.ROOT) : done;
  }

  private <T> Slot<T> add(Statement statement) {
    statements.add(statement);
    return new Slot<>(statements.size() - 1);
  }
}
