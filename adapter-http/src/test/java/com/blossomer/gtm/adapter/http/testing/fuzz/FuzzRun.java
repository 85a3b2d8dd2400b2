package com.blossomer.gtm.adapter.http.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Contract;
import java.io.IOException;
import java.util.Set;

/**
 * One run of the fuzzer. The seed is the same every day, so that the everyday build is; the long
 * run takes a new one each time. {@code -Dfuzz.seed} repeats a run, {@code -Dfuzz.requests} says
 * how long it is.
 */
public final class FuzzRun {

  private static final long EVERYDAY_SEED = 20_261_123;

  /** What needs something that no contract can give: the secret of a link from the terminal. */
  private static final Set<String> OUT_OF_REACH = Set.of("POST /api/session");

  private FuzzRun() {}

  public static void everyday(Fuzzer.Target target, int requests) throws IOException {
    run(target, Long.getLong("fuzz.seed", EVERYDAY_SEED), requests);
  }

  public static void longer(Fuzzer.Target target, int requests) throws IOException {
    run(target, Long.getLong("fuzz.seed", System.nanoTime()), requests);
  }

  private static void run(Fuzzer.Target target, long seed, int requests) throws IOException {
    try (Fuzzer fuzzer = new Fuzzer(target, new Contract(), seed)) {
      fuzzer.run(Integer.getInteger("fuzz.requests", requests));
      System.getLogger(FuzzRun.class.getName()).log(System.Logger.Level.INFO, fuzzer.toString());
      assertThat(fuzzer.neverSucceeded()).as("%s", fuzzer).isSubsetOf(OUT_OF_REACH);
    }
  }
}
