package com.blossomer.gtm.adapter.cli.user;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.domain.model.user.User;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "list",
    description = "List all users, by creation time.",
    footer = {"  blossomer user list", "  blossomer user list --json | jq -r '.[].email'"})
final class UserList implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  UserList(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    List<User> users =
        context.withUseCases(common, useCases -> useCases.users().list(Context.OPERATOR));
    context.printer(json).rows(UserView.COLUMNS, users.stream().map(UserView::of).toList());
  }
}
