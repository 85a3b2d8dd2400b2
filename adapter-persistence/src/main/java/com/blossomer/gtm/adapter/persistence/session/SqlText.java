package com.blossomer.gtm.adapter.persistence.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;

/**
 * Several statements that travel as one text, in one round trip. Adding a statement gives a {@link
 * Slot}, by which its result is found among the {@link Results}. Parameters are written as {@code
 * ?} and bound in order.
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

  record Statement(String sql, List<Argument> arguments, Reader<?> reader) {}

  private final List<Statement> statements = new ArrayList<>();

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

  List<Statement> statements() {
    return statements;
  }

  private <T> Slot<T> add(Statement statement) {
    statements.add(statement);
    return new Slot<>(statements.size() - 1);
  }
}
