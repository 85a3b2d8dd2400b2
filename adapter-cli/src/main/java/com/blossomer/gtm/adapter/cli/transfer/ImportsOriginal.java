package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.UserOption;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "original",
    description = "Write the dump of an import as it is archived: with blanks in place of secrets.",
    footer = {
      "  blossomer imports original 01900000-0000-7000-8000-000000000001 --user ada@example.com"
          + " > dump.json",
      "  blossomer imports original 01900000-0000-7000-8000-000000000001 --user ada@example.com"
          + " -o dump.json"
    })
final class ImportsOriginal implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private UserOption user;
  @Mixin private ImportParameter parameter;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it: the whole or nothing (default: standard output).")
  private String output;

  ImportsOriginal(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    OutputFile file = output == null ? null : OutputFile.of(output);
    context.withUseCases(
        common,
        useCases -> {
          write(useCases, file);
          return null;
        });
    context.requireWritten("The dump is not complete: standard output was closed.");
  }

  private void write(UseCases useCases, OutputFile file) {
    Caller caller = user.caller(useCases);
    OutputFile.Content content =
        target -> useCases.imports().original(caller, parameter.id(), target);
    if (file != null) {
      file.write(content);
      return;
    }
    try {
      content.writeTo(context.terminal().out());
    } catch (IOException e) {
      throw CommandFailure.failed("The dump could not be written: " + e.getMessage() + ".", e);
    }
  }
}
