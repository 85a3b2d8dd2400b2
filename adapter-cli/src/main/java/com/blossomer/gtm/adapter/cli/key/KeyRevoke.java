package com.blossomer.gtm.adapter.cli.key;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.UserOption;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "revoke",
    description = "Make an API key useless at once.",
    footer = "  blossomer key revoke 01900000-0000-7000-8000-000000000001 --user ada@example.com")
final class KeyRevoke implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserOption user;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The id of the key, as 'key list' shows it.")
  private ApiKeyId id;

  KeyRevoke(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    ApiKey revoked =
        context.withUseCases(
            common, useCases -> useCases.apiKeys().revoke(user.caller(useCases), id));
    context
        .printer(json)
        .said(
            "Revoked the key " + revoked.name() + " (" + revoked.prefix() + ").",
            KeyView.of(revoked));
  }
}
