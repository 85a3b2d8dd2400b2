package com.blossomer.gtm.adapter.cli.console;

import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.UseCases;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The user on whose data a command works. */
public final class UserOption {

  @Option(
      names = "--user",
      paramLabel = "USER",
      required = true,
      converter = UserNameConverter.class,
      description = "The e-mail address or id of the user.")
  private String idOrEmail;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  public String idOrEmail() {
    return idOrEmail;
  }

  /**
   * The right to work on that user's data, for somebody with access to the database itself; the
   * audit log tells by which command it was used.
   */
  public Caller caller(UseCases useCases) {
    return useCases.users().actFor(Context.OPERATOR, idOrEmail, command.qualifiedName());
  }
}
