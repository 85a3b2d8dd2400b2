package com.blossomer.gtm.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Runs the measurements: {@code Main CHECKOUT [--quick] [--only queries|import]}. */
final class Main {

  private static final int ACCOUNTS = 100_000;
  private static final int QUICK_ACCOUNTS = 10_000;
  private static final int ROUNDS = 7;
  private static final int QUICK_ROUNDS = 3;

  private Main() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Path checkout = Path.of(arguments[0]);
    List<String> options = List.of(arguments);
    boolean isQuick = options.contains("--quick");
    int only = options.indexOf("--only");
    String wanted = only < 0 ? "" : options.get(only + 1);
    boolean isMet = true;
    if (!wanted.equals("import")) {
      isMet =
          new Queries(checkout, System.out)
              .measure(
                  isQuick ? QUICK_ACCOUNTS : ACCOUNTS, checkout.resolve("benchmarks/results.json"));
    }
    if (!wanted.equals("queries")) {
      isMet &=
          new Imports(checkout, System.out)
              .measure(
                  isQuick ? QUICK_ROUNDS : ROUNDS,
                  checkout.resolve("benchmarks/import-results.json"));
    }
    System.exit(isMet ? 0 : 1);
  }
}
