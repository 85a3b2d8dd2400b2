package com.blossomer.gtm.adapter.cli.user;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.port.in.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "enable",
    description = "Let a disabled user in again.",
    footer = "  blossomer user enable ada@example.com")
final class UserEnable implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserParameter user;

  UserEnable(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    User changed = context.withUseCases(common, this::enable);
    context
        .printer(json)
        .said("Enabled the user " + UserView.label(changed) + ".", UserView.of(changed));
  }

  private User enable(UseCases useCases) {
    User found = useCases.users().get(Context.OPERATOR, user.idOrEmail());
    return useCases.users().enable(Context.OPERATOR, found.id());
  }
}
