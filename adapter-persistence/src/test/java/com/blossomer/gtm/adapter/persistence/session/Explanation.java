package com.blossomer.gtm.adapter.persistence.session;

import com.blossomer.gtm.adapter.persistence.session.SqlText.Statement;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.TreeMap;
import org.jdbi.v3.core.argument.Argument;

/** What the server makes of a statement of ours, planned for its values or for any. */
public final class Explanation {

  /** A parameter as it would be bound. */
  private record Bound(String type, String value) {}

  private Explanation() {}

  /** The plan of the last statement of a text. */
  public static String of(Connection connection, SqlText text, boolean isGeneric)
      throws SQLException {
    Statement statement = text.statements().get(text.statements().size() - 1);
    TreeMap<Integer, Bound> bound = bind(connection, statement);
    StringBuilder sql = new StringBuilder();
    int parameter = 0;
    for (char c : statement.sql().toCharArray()) {
      sql.append(c == '?' ? "$" + ++parameter : c);
    }
    String types = String.join(", ", bound.values().stream().map(Bound::type).toList());
    String values = String.join(", ", bound.values().stream().map(b -> quoted(b.value())).toList());
    StringBuilder plan = new StringBuilder();
    try (java.sql.Statement run = connection.createStatement()) {
      run.execute(
          "set plan_cache_mode = force_%s_plan".formatted(isGeneric ? "generic" : "custom"));
      run.execute("prepare explained (%s) as %s".formatted(types, sql));
      try (ResultSet rows =
          run.executeQuery("explain (costs off) execute explained (%s)".formatted(values))) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      run.execute("deallocate explained");
    }
    return plan.toString();
  }

  private static TreeMap<Integer, Bound> bind(Connection connection, Statement statement)
      throws SQLException {
    TreeMap<Integer, Bound> bound = new TreeMap<>();
    PreparedStatement recorder =
        (PreparedStatement)
            Proxy.newProxyInstance(
                Explanation.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("getConnection")) {
                    return connection;
                  }
                  bound.put((Integer) arguments[0], bound(method.getName(), arguments[1]));
                  return null;
                });
    int position = 1;
    for (Argument argument : statement.arguments()) {
      argument.apply(position++, recorder, null);
    }
    return bound;
  }

  private static Bound bound(String method, Object value) throws SQLException {
    return switch (method) {
      case "setString" -> new Bound("text", (String) value);
      case "setNull" -> new Bound("text", null);
      case "setInt" -> new Bound("integer", value.toString());
      case "setObject" -> new Bound("uuid", value.toString());
      case "setArray" -> new Bound(((Array) value).getBaseTypeName() + "[]", value.toString());
      default -> throw new IllegalArgumentException(method);
    };
  }

  private static String quoted(String value) {
    return value == null ? "null" : "'" + value.replace("'", "''") + "'";
  }
}
