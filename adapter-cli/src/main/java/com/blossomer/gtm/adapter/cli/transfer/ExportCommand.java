package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.UserOption;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.cli.runtime.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Exports everything of a user. */
@Command(
    name = "export",
    description = "Write everything that is kept for a user as one JSON document.",
    footer = {
      "  blossomer export --user ada@example.com -o ada.json",
      "  blossomer export --user ada@example.com | gzip > ada.json.gz"
    })
public final class ExportCommand implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private UserOption user;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it: the whole or nothing (default: standard output).")
  private String output;

  public ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    OutputFile file = output == null ? null : OutputFile.of(output);
    context.withUseCases(
        common,
        useCases -> {
          OutputFile.Content content =
              target -> useCases.exports().export(user.caller(useCases), target);
          if (file == null) {
            toStandardOutput(content);
          } else {
            file.write(content);
          }
          return null;
        });
  }

  private void toStandardOutput(OutputFile.Content content) {
    Terminal terminal = context.terminal();
    PrintStream out = terminal.out();
    try {
      content.writeTo(out);
    } catch (IOException e) {
      throw CommandFailure.failed("The export could not be written: " + e.getMessage() + ".", e);
    }
    if (out.checkError()) {
      throw CommandFailure.failed("The export is not complete: standard output was closed.");
    }
  }
}
