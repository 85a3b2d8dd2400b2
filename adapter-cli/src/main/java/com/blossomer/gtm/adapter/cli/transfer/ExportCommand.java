package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.UserOption;
import com.blossomer.gtm.adapter.cli.console.WordCandidates;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.cli.runtime.Terminal;
import com.blossomer.gtm.domain.model.transfer.ExportFormat;
import com.blossomer.gtm.domain.model.transfer.ExportOptions;
import java.io.IOException;
import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Exports everything of a user. */
@Command(
    name = "export",
    description =
        "Write everything that is kept for a user: as one JSON document, which can be imported"
            + " again, as a zip of CSV files, or as a dump for the old app.",
    footer = {
      "  blossomer export --user ada@example.com -o ada.json",
      "  blossomer export --user ada@example.com --with-originals | gzip > ada.json.gz",
      "  blossomer export --user ada@example.com --format csv -o ada.zip"
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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = WordCandidates.OfExportFormat.class,
      defaultValue = "json",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ExportFormat format;

  @Option(
      names = "--with-originals",
      description = "With the archived dumps, byte by byte as they are kept.")
  private boolean originals;

  public ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    ExportOptions options = new ExportOptions(format, originals);
    OutputFile file = output == null ? null : OutputFile.of(output);
    context.withUseCases(
        common,
        useCases -> {
          OutputFile.Content content =
              target -> useCases.exports().export(user.caller(useCases), options, target);
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
