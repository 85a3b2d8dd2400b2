package com.blossomer.gtm.adapter.cli.runtime;

import com.blossomer.gtm.domain.model.user.Secret;

/** The address that signs a browser in. */
public final class SignInLink {
  // after the number sign, because browsers send that part to no server and no log
  private static final String PAGE = "/sign-in#";

  private SignInLink() {}

  /**
   * @param serverUrl where people reach the server, without a slash at its end
   */
  public static String of(String serverUrl, Secret secret) {
    return serverUrl + PAGE + secret.reveal();
  }
}
