package com.blossomer.gtm.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs the measurements: {@code Main CHECKOUT [--quick]}. */
final class Main {

  private static final int ACCOUNTS = 100_000;
  private static final int QUICK_ACCOUNTS = 10_000;

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    Path checkout = Path.of(arguments[0]);
    boolean isQuick = List.of(arguments).contains("--quick");
    boolean isMet =
        new Queries(checkout, System.out)
            .measure(
                isQuick ? QUICK_ACCOUNTS : ACCOUNTS, checkout.resolve("benchmarks/results.json"));
    System.exit(isMet ? 0 : 1);
  }
}
