package com.blossomer.gtm.adapter.http.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Contract;
import java.io.IOException;

/**
 * One run of the fuzzer. The seed is the same every day, so that the everyday build is; the long
 * run takes a new one each time. {@code -Dfuzz.seed} repeats a run, {@code -Dfuzz.requests} says
 * how long it is.
 */
public final class FuzzRun {

  private static final long EVERYDAY_SEED = 20_261_123;

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
      assertThat(fuzzer.neverSucceeded()).as("%s", fuzzer).isEmpty();
    }
  }
}
