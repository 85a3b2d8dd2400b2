package com.blossomer.gtm.application;

/** Who becomes a user by signing in from outside. */
public enum SignUp {
  /** Only somebody for whom an administrator has created a user. */
  INVITED,
  /** Everybody whom the issuer of tokens knows. */
  OPEN
}
