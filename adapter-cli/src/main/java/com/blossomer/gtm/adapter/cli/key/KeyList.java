package com.blossomer.gtm.adapter.cli.key;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.UserOption;
import com.blossomer.gtm.domain.model.user.ApiKey;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "list",
    description = "List the API keys of a user, revoked ones included; never their secrets.",
    footer = {
      "  blossomer key list --user ada@example.com",
      "  blossomer key list --user ada@example.com --json"
    })
final class KeyList implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserOption user;

  KeyList(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    List<ApiKey> keys =
        context.withUseCases(common, useCases -> useCases.apiKeys().list(user.caller(useCases)));
    context.printer(json).rows(KeyView.COLUMNS, keys.stream().map(KeyView::of).toList());
  }
}
