package com.blossomer.gtm.adapter.cli.runtime;

import com.blossomer.gtm.domain.model.user.Secret;

/** Addresses with a secret: what signs a browser in, and what lets a user bring their data. */
public final class SignInLink {
  // after the number sign, because browsers send that part to no server and no log
  private static final String PAGE = "/sign-in#";
  private static final String MIGRATION = "/migrate#";

  private SignInLink() {}

  /**
   * @param serverUrl where people reach the server, without a slash at its end
   */
  public static String of(String serverUrl, Secret secret) {
    return serverUrl + PAGE + secret.reveal();
  }

  /**
   * @param serverUrl where people reach the server, without a slash at its end
   */
  public static String ofInvitation(String serverUrl, Secret secret) {
    return serverUrl + MIGRATION + secret.reveal();
  }
}
