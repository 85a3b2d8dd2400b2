package com.blossomer.gtm.adapter.cli.key;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.Expiry;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.UserOption;
import com.blossomer.gtm.adapter.cli.console.WordCandidates;
import com.blossomer.gtm.domain.model.user.IssuedApiKey;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.Scope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "create",
    description = "Create an API key; its secret is shown this once.",
    footer = {
      "  blossomer key create --user ada@example.com --name laptop",
      "  blossomer key create --user ada@example.com --scope read --expires 90d",
      "  KEY=$(blossomer key create --user ada@example.com --quiet)"
    })
final class KeyCreate implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserOption user;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "command line",
      description = "What to call the key (default: ${DEFAULT-VALUE}).")
  private String name;

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      split = ",",
      completionCandidates = WordCandidates.OfScope.class,
      description = "read, write or admin, or several with commas (default: read,write).")
  private Set<Scope> scopes;

  @Option(
      names = "--expires",
      paramLabel = "WHEN",
      description =
          "A span such as 90d or 12h, a date (its beginning, UTC), or a time; never by default.")
  private String expires;

  @Option(names = "--quiet", description = "Print the secret alone.")
  private boolean quiet;

  KeyCreate(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    NewApiKey wanted =
        new NewApiKey(
            name, scopes, expires == null ? null : Expiry.parse(expires, context.clock()));
    IssuedApiKey issued =
        context.withUseCases(
            common, useCases -> useCases.apiKeys().create(user.caller(useCases), wanted));
    print(issued);
    context.requireWritten(
        "The key with the id "
            + issued.key().id()
            + " was created, but its secret could not be written and is lost: revoke that key and"
            + " create another one.");
    if (!quiet) {
      context.terminal().err().println("Keep the secret now: it cannot be shown again.");
    }
  }

  private void print(IssuedApiKey issued) {
    if (quiet) {
      context.terminal().out().println(issued.secret().reveal());
      return;
    }
    Map<String, Object> members = new LinkedHashMap<>(KeyView.of(issued.key()));
    members.put("secret", issued.secret().reveal());
    context.printer(json).members(members);
  }
}
