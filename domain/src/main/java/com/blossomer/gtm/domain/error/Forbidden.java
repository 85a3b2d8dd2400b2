package com.blossomer.gtm.domain.error;

/** The caller is known, but may not do this. */
public final class Forbidden extends GtmException {

  private static final long serialVersionUID = 1L;

  public Forbidden(String code, String message) {
    super(code, message);
  }

  /** The credential lacks a scope. */
  public static Forbidden missingScope(String scope) {
    return new Forbidden(
        "missing_scope", "This needs the scope " + scope + ", which the credential does not have.");
  }
}
