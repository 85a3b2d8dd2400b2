package com.blossomer.gtm.adapter.cli.user;

import picocli.CommandLine.Parameters;

/** The user that a command is about. */
final class UserParameter {

  @Parameters(index = "0", paramLabel = "USER", description = "The user's e-mail address or id.")
  private String idOrEmail;

  String idOrEmail() {
    return idOrEmail;
  }
}
