package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.StepLine;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.cli.runtime.DatabaseAdministration;
import com.blossomer.gtm.adapter.cli.runtime.SavedDatabase;
import java.io.IOException;
import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Saves a whole database. */
@Command(
    name = "backup",
    description =
        "Write everything of all users into one file, as it is at one moment, while servers go on."
            + " The file holds everybody's data: only you can read it, keep it so.",
    footer = {
      "  blossomer backup /var/backups/blossomer.zip",
      "  blossomer backup - | age -r age1... > blossomer.zip.age"
    })
public final class BackupCommand implements Runnable {
  private static final String STANDARD_OUTPUT = "-";

  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "Where to write it: the whole or nothing; - writes to standard output.")
  private String file;

  public BackupCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    if (file.equals(STANDARD_OUTPUT)) {
      toStandardOutput();
      return;
    }
    OutputFile output = OutputFile.of(file);
    SavedDatabase[] saved = new SavedDatabase[1];
    try (DatabaseAdministration database = context.runtime().database(common.flags());
        StepLine line = new StepLine(context.terminal())) {
      output.write(target -> saved[0] = database.backup(target, line));
    }
    SavedView view = new SavedView(file, saved[0]);
    context.printer(json).said("Saved in %s: %s.".formatted(file, view.content()), view.members());
  }

  private void toStandardOutput() {
    PrintStream out = context.terminal().out();
    try (DatabaseAdministration database = context.runtime().database(common.flags());
        StepLine line = new StepLine(context.terminal())) {
      database.backup(out, line);
    } catch (IOException e) {
      throw CommandFailure.failed("The backup could not be written: " + e.getMessage() + ".", e);
    }
    if (out.checkError()) {
      throw CommandFailure.failed("The backup is not complete: standard output was closed.");
    }
  }
}
