package com.blossomer.gtm.adapter.cli.user;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Confirmation;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.port.in.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "delete",
    description = "Delete a user with everything they own; nothing brings it back.",
    footer = {
      "  blossomer export --user ada@example.com -o ada.json   # keep a copy first",
      "  blossomer user delete ada@example.com",
      "  blossomer user delete ada@example.com --yes"
    })
final class UserDelete implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserParameter user;

  @Option(names = "--yes", description = "Do not ask; needed where nobody can be asked.")
  private boolean yes;

  UserDelete(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    Confirmation confirmation = new Confirmation(context.terminal(), yes);
    confirmation.requirePossible();
    User deleted = context.withUseCases(common, useCases -> delete(useCases, confirmation));
    context
        .printer(json)
        .said(
            "Deleted the user " + UserView.label(deleted) + " with everything they owned.",
            UserView.of(deleted));
  }

  private User delete(UseCases useCases, Confirmation confirmation) {
    User found = useCases.users().get(Context.OPERATOR, user.idOrEmail());
    confirmation.require("Delete the user " + UserView.label(found) + " with everything they own?");
    useCases.users().delete(Context.OPERATOR, found.id());
    return found;
  }
}
