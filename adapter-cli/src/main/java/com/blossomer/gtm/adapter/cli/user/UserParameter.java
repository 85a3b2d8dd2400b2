package com.blossomer.gtm.adapter.cli.user;

import com.blossomer.gtm.adapter.cli.console.UserNameConverter;
import picocli.CommandLine.Parameters;

/** The user that a command is about. */
final class UserParameter {

  @Parameters(
      index = "0",
      paramLabel = "USER",
      converter = UserNameConverter.class,
      description = "The user's e-mail address or id.")
  private String idOrEmail;

  String idOrEmail() {
    return idOrEmail;
  }
}
