package com.blossomer.gtm.adapter.cli.user;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.port.in.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "disable",
    description = "Refuse every credential of a user from now on; their data stays.",
    footer = "  blossomer user disable ada@example.com")
final class UserDisable implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserParameter user;

  UserDisable(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    User changed = context.withUseCases(common, this::disable);
    context
        .printer(json)
        .said("Disabled the user " + UserView.label(changed) + ".", UserView.of(changed));
  }

  private User disable(UseCases useCases) {
    User found = useCases.users().get(Context.OPERATOR, user.idOrEmail());
    return useCases.users().disable(Context.OPERATOR, found.id());
  }
}
