package com.blossomer.gtm.adapter.cli.user;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.domain.model.user.User;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "show",
    description = "Show one user.",
    footer = {
      "  blossomer user show ada@example.com",
      "  blossomer user show ada@example.com --json"
    })
final class UserShow implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserParameter user;

  UserShow(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    User found =
        context.withUseCases(
            common, useCases -> useCases.users().get(Context.OPERATOR, user.idOrEmail()));
    context.printer(json).members(UserView.of(found));
  }
}
