package com.blossomer.gtm.domain.model.user;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of secrets that this system hands out; each begins with a prefix that scanners can
 * recognize.
 */
public enum CredentialKind {
  API_KEY("bgtm_"),
  SESSION("bgts_"),
  SIGN_IN_LINK("bgtl_"),
  /** Lets a user bring their data, and nothing else. */
  INVITATION("bgti_");

  private final String prefix;

  CredentialKind(String prefix) {
    this.prefix = prefix;
  }

  public String prefix() {
    return prefix;
  }

  static Optional<CredentialKind> of(String secret) {
    return Stream.of(values()).filter(kind -> secret.startsWith(kind.prefix)).findFirst();
  }
}
