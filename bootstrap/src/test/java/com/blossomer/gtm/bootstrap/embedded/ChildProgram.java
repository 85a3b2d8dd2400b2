package com.blossomer.gtm.bootstrap.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Another process on a data directory, driven line by line by {@link Child}. */
final class ChildProgram {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private ChildProgram() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Path directory = Path.of(URI.create(arguments[0]));
    Purpose purpose = Purpose.valueOf(arguments[1]);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try {
      runOn(directory, purpose, in);
    } catch (EmbeddedPostgresException e) {
      OUT.println("REFUSED " + e.getMessage());
    }
  }

  private static void runOn(Path directory, Purpose purpose, BufferedReader in)
      throws IOException, SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.open(directory, purpose)) {
      OUT.println("OPEN " + postgres.port());
      String order = in.readLine();
      while (!"close".equals(order)) {
        switch (String.valueOf(order)) {
          case "publish" -> postgres.publishServerUrl("http://127.0.0.1:8080");
          case "commit" -> commitUntilKilled(postgres);
          case "reopen" -> reopenOften(directory);
          // the parent is gone
          default -> Runtime.getRuntime().halt(1);
        }
        OUT.println("DONE");
        order = in.readLine();
      }
    }
    OUT.println("CLOSED");
  }

  private static void commitUntilKilled(EmbeddedPostgres postgres) throws SQLException {
    try (Connection connection = TestCluster.connect(postgres);
        PreparedStatement insert =
            connection.prepareStatement("insert into acknowledged values (?)")) {
      for (int number = 1; ; number++) {
        insert.setInt(1, number);
        insert.executeUpdate();
        OUT.println(number);
      }
    }
  }

  private static void reopenOften(Path directory) throws SQLException {
    for (int round = 0; round < 5; round++) {
      try (EmbeddedPostgres postgres = EmbeddedPostgres.open(directory, Purpose.COMMAND)) {
        TestCluster.execute(postgres, "insert into acknowledged values (1)");
      }
    }
  }
}
