package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.StepLine;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.cli.runtime.SavedDatabase;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a saved database back. */
@Command(
    name = "restore",
    description =
        "Put a backup into an empty database, the whole or nothing: into a new data directory, or"
            + " an external database on which 'blossomer db init' was run.",
    footer = {
      "  blossomer restore /var/backups/blossomer.zip --data-dir ~/restored",
      "  blossomer restore /var/backups/blossomer.zip --dry-run"
    })
public final class RestoreCommand implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  @Parameters(index = "0", paramLabel = "FILE", description = "What 'blossomer backup' wrote.")
  private String file;

  @Option(
      names = "--dry-run",
      description = "Only compare the whole file with its checksums; needs no database.")
  private boolean dryRun;

  public RestoreCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    Path path = path();
    SavedDatabase saved;
    try (StepLine line = new StepLine(context.terminal())) {
      saved =
          dryRun
              ? context.runtime().checkBackup(path, line)
              : context.runtime().restore(common.flags(), path, line);
    }
    SavedView view = new SavedView(file, saved);
    context
        .printer(json)
        .said(
            "%s the state of %s: %s."
                .formatted(dryRun ? "Can restore" : "Restored", saved.createdAt(), view.content()),
            view.members());
  }

  private Path path() {
    if (file.isEmpty()) {
      throw CommandFailure.wrongUsage("The name of the file is empty: name the file of a backup.");
    }
    if (file.equals("-")) {
      throw CommandFailure.wrongUsage(
          "A backup is read more than once: save it as a file first, and name that.");
    }
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw CommandFailure.failed("There is no file " + file + ".", e);
    }
  }
}
