package com.blossomer.gtm.adapter.cli.console;

import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.port.in.UseCases;
import picocli.CommandLine.Option;

/** The user on whose data a command works. */
public final class UserOption {

  @Option(
      names = "--user",
      paramLabel = "USER",
      required = true,
      converter = UserNameConverter.class,
      description = "The e-mail address or id of the user.")
  private String idOrEmail;

  public String idOrEmail() {
    return idOrEmail;
  }

  /** The right to work on that user's data, for somebody with access to the database itself. */
  public Caller caller(UseCases useCases) {
    User user = useCases.users().get(Caller.operator(), idOrEmail);
    return Caller.trusted(user.id());
  }
}
