package com.blossomer.gtm.adapter.cli.console;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.cli.runtime.ExitCode;
import com.blossomer.gtm.domain.error.GtmException;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import java.util.Map;
import java.util.stream.Collectors;

/** The one place where a failure becomes a sentence for the person at the terminal. */
public final class FailureSentences {
  private static final Map<String, String> OPTIONS =
      Map.of(
          "/email", "--email",
          "/name", "--name",
          "/issuer", "--issuer",
          "/subject", "--subject",
          "/identity/issuer", "--issuer",
          "/identity/subject", "--subject",
          "/scopes", "--scope",
          "/expiresAt", "--expires");

  private FailureSentences() {}

  public static boolean isKnown(Throwable failure) {
    return failure instanceof GtmException || failure instanceof CommandFailure;
  }

  public static String of(Throwable failure) {
    if (failure instanceof Invalid invalid) {
      return invalid.violations().stream()
          .map(FailureSentences::of)
          .distinct()
          .collect(Collectors.joining(" "));
    }
    if (isKnown(failure)) {
      return failure.getMessage();
    }
    return "Something went wrong that should not ("
        + failure.getClass().getSimpleName()
        + "): run it again with BLOSSOMER_LOG_LEVEL=debug for the details.";
  }

  public static ExitCode exitCode(Throwable failure) {
    return failure instanceof CommandFailure known ? known.exitCode() : ExitCode.FAILED;
  }

  private static String of(Violation violation) {
    String place = OPTIONS.getOrDefault(violation.pointer(), violation.pointer());
    return place.isEmpty() ? violation.detail() : place + ": " + violation.detail();
  }
}
