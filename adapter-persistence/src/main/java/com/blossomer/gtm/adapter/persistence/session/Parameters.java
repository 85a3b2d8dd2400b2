package com.blossomer.gtm.adapter.persistence.session;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;

/**
 * Typed parameters. An untyped one costs an extra round trip each time, because the driver has to
 * ask the server for its type; so times go as text and are cast in the statement.
 */
public final class Parameters {

  private Parameters() {}

  public static Argument text(String value) {
    return (position, statement, context) -> {
      if (value == null) {
        statement.setNull(position, Types.VARCHAR);
      } else {
        statement.setString(position, value);
      }
    };
  }

  /** For {@code ?::timestamptz}. */
  public static Argument time(Instant value) {
    return text(value == null ? null : value.toString());
  }

  public static Argument uuid(UUID value) {
    return (position, statement, context) -> statement.setObject(position, value);
  }

  public static Argument number(int value) {
    return (position, statement, context) -> statement.setInt(position, value);
  }

  public static Argument bytes(byte[] value) {
    return (position, statement, context) -> statement.setBytes(position, value);
  }

  public static Argument texts(Collection<String> values) {
    return array("text", values.toArray());
  }

  public static Argument uuids(Collection<UUID> values) {
    return array("uuid", values.toArray());
  }

  public static Argument numbers(List<Integer> values) {
    return array("int4", values.toArray());
  }

  /** Bytes, one item each. */
  public static Argument allBytes(List<byte[]> values) {
    return array("bytea", values.toArray(byte[][]::new));
  }

  private static Argument array(String type, Object[] values) {
    return (position, statement, context) -> setArray(statement, position, type, values);
  }

  private static void setArray(
      PreparedStatement statement, int position, String type, Object[] values) throws SQLException {
    statement.setArray(position, statement.getConnection().createArrayOf(type, values));
  }
}
