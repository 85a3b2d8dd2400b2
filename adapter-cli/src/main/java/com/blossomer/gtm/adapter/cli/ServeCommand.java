package com.blossomer.gtm.adapter.cli;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.runtime.RunningServer;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description =
        "Serve the API until it is stopped by Ctrl-C or SIGTERM. Prints one line, which begins with"
            + " 'Listening on', when it is ready; on a terminal, with the embedded database and"
            + " within this machine, also a link that signs the local owner in, once.",
    footer = {
      "  blossomer serve",
      "  blossomer serve --port 0 --data-dir /srv/blossomer",
      "  BLOSSOMER_DATABASE_URL_FILE=/run/secrets/url blossomer serve --host 0.0.0.0"
    })
final class ServeCommand implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The address to listen on (default: 127.0.0.1).")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port to listen on, 0 for any free one (default: 8080).")
  private String port;

  ServeCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    Map<String, String> flags = new LinkedHashMap<>(common.flags());
    CommonOptions.put(flags, "host", host);
    CommonOptions.put(flags, "port", port);
    try (RunningServer server = context.runtime().serve(flags)) {
      context.terminal().out().println("Listening on " + server.url());
      // never where it would be kept: in a file, a pipe, or a log
      if (context.terminal().interactive()) {
        server.signInLink().ifPresent(this::showLink);
      }
      server.awaitStop();
    }
  }

  private void showLink(String link) {
    context.terminal().out().println("Sign in, once and within a quarter of an hour: " + link);
  }
}
