package com.blossomer.gtm.domain.error;

/** What a use case refuses, and why, in one sentence for the person who asked. */
public abstract sealed class GtmException extends RuntimeException
    permits Conflict,
        Forbidden,
        Invalid,
        KeyReused,
        NotFound,
        StaleVersion,
        StorageFull,
        Unauthenticated,
        Unavailable {

  private static final long serialVersionUID = 1L;

  private final String code;

  GtmException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  GtmException(String code, String message) {
    this(code, message, null);
  }

  /** A stable word for programs, such as {@code not_found}. */
  public final String code() {
    return code;
  }
}
