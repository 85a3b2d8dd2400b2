package com.blossomer.gtm.adapter.cli.runtime;

/** Is told how far a long command has come. */
@FunctionalInterface
public interface StepProgress {

  /**
   * @param step what is being done, such as {@code Saving companies}
   * @param done how much of the whole is behind
   * @param total how much the whole is, in the same unit
   */
  void at(String step, long done, long total);
}
