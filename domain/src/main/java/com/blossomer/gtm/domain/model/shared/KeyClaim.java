package com.blossomer.gtm.domain.model.shared;

import static java.util.Objects.requireNonNull;

/** What became of the claim to be the one who answers the requests with a key. */
public sealed interface KeyClaim {

  /** Nobody has answered yet, and until the end of the transaction nobody else can. */
  record Granted() implements KeyClaim {}

  /** Another transaction is at it. */
  record Refused() implements KeyClaim {}

  /** There is an answer already, to the request with that fingerprint. */
  record Answered(String fingerprint, KeptAnswer answer) implements KeyClaim {

    public Answered {
      requireNonNull(fingerprint, "fingerprint");
      requireNonNull(answer, "answer");
    }
  }
}
