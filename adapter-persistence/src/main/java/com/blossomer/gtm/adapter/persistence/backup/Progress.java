package com.blossomer.gtm.adapter.persistence.backup;

/** Is told how far a backup or a restore has come. */
@FunctionalInterface
public interface Progress {

  /** Nobody wants to know. */
  Progress NONE = (step, done, total) -> {};

  /**
   * @param step what is being done, such as {@code Saving companies}
   * @param done how much of the whole is behind
   * @param total how much the whole is, in the same unit
   */
  void at(String step, long done, long total);
}
