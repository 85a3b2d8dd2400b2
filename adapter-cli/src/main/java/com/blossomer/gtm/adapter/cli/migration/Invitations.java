package com.blossomer.gtm.adapter.cli.migration;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.Pages;
import com.blossomer.gtm.adapter.cli.console.UserNameConverter;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.model.migration.InvitationFilter;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Option;

/** Which invitations a command is about. */
final class Invitations {
  @Option(
      names = "--user",
      paramLabel = "USER",
      converter = UserNameConverter.class,
      description = "Only of this user, by e-mail address or id.")
  private String user;

  @Option(
      names = "--batch",
      paramLabel = "ID",
      description = "Only of what was invited together, by the id that invite told.")
  private String batch;

  boolean areNamed() {
    return user != null || batch != null;
  }

  /** All of them, page by page. */
  List<InvitedUser> list(UseCases useCases) {
    UserId id = user == null ? null : useCases.users().get(Context.OPERATOR, user).id();
    InvitationFilter filter = new InvitationFilter(id, batch());
    return Pages.all(page -> useCases.migrations().list(Context.OPERATOR, filter, page));
  }

  private UUID batch() {
    try {
      return batch == null ? null : UUID.fromString(batch);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.wrongUsage("'" + batch + "' is not the id of a batch.");
    }
  }
}
