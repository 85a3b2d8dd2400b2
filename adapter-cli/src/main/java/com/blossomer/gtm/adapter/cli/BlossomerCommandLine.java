package com.blossomer.gtm.adapter.cli;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.FailureSentences;
import com.blossomer.gtm.adapter.cli.console.Plain;
import com.blossomer.gtm.adapter.cli.console.WordConverter;
import com.blossomer.gtm.adapter.cli.database.DatabaseCommand;
import com.blossomer.gtm.adapter.cli.key.KeyCommand;
import com.blossomer.gtm.adapter.cli.key.KeyIdConverter;
import com.blossomer.gtm.adapter.cli.migration.MigrateCommand;
import com.blossomer.gtm.adapter.cli.runtime.CommandRuntime;
import com.blossomer.gtm.adapter.cli.runtime.ExitCode;
import com.blossomer.gtm.adapter.cli.runtime.Terminal;
import com.blossomer.gtm.adapter.cli.transfer.BackupCommand;
import com.blossomer.gtm.adapter.cli.transfer.ExportCommand;
import com.blossomer.gtm.adapter.cli.transfer.ImportCommand;
import com.blossomer.gtm.adapter.cli.transfer.ImportIdConverter;
import com.blossomer.gtm.adapter.cli.transfer.ImportsCommand;
import com.blossomer.gtm.adapter.cli.transfer.RestoreCommand;
import com.blossomer.gtm.adapter.cli.user.UserCommand;
import com.blossomer.gtm.domain.model.transfer.ExportFormat;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: every command ends with 0 (done), 1 (failed) or 2 (wrong usage). */
public final class BlossomerCommandLine {
  private static final int HELP_WIDTH = 100;
  // what decoding puts in place of bytes that are no character
  private static final String LOST_CHARACTER = "\uFFFD";

  private final Context context;

  public BlossomerCommandLine(CommandRuntime runtime, Terminal terminal, Clock clock) {
    this.context = new Context(runtime, terminal, clock);
  }

  /**
   * Does what the arguments say.
   *
   * @return the exit status of the process
   */
  public int run(String... arguments) {
    requireNonNull(arguments, "arguments");
    int status = execute(arguments);
    if (status == ExitCode.DONE.status() && context.terminal().out().checkError()) {
      return complain("What this was to print could not be written.", ExitCode.FAILED);
    }
    return status;
  }

  private int execute(String... arguments) {
    // the answer that is wanted fastest needs no command tree
    if (List.of(arguments).equals(List.of("--version"))) {
      context.terminal().out().println(Version.text());
      return ExitCode.DONE.status();
    }
    if (Stream.of(arguments).anyMatch(argument -> argument.contains(LOST_CHARACTER))) {
      return complain(
          "The arguments hold characters that got lost on their way: give them as UTF-8, in a UTF-8"
              + " locale such as LC_ALL=C.UTF-8.",
          ExitCode.WRONG_USAGE);
    }
    try {
      return commandLine().execute(arguments);
    } catch (Error e) {
      context.runtime().unexpected(e);
      return complain(FailureSentences.of(e), ExitCode.FAILED);
    }
  }

  CommandLine commandLine() {
    CommandLine root =
        new CommandLine(new RootCommand())
            .addSubcommand(new ServeCommand(context))
            .addSubcommand(UserCommand.group(context))
            .addSubcommand(KeyCommand.group(context))
            .addSubcommand(new ImportCommand(context))
            .addSubcommand(ImportsCommand.group(context))
            .addSubcommand(new ExportCommand(context))
            .addSubcommand(new BackupCommand(context))
            .addSubcommand(new RestoreCommand(context))
            .addSubcommand(MigrateCommand.group(context))
            .addSubcommand(new LoginLinkCommand(context))
            .addSubcommand(new AuditCommand(context))
            .addSubcommand(DatabaseCommand.group(context))
            .addSubcommand(new ConfigCommand(context))
            .addSubcommand(new CompletionCommand(context));
    root.getCommandSpec().versionProvider(() -> new String[] {Version.text()});
    return configured(root);
  }

  private CommandLine configured(CommandLine root) {
    Terminal terminal = context.terminal();
    describe(root);
    return root.registerConverter(Role.class, new WordConverter<>(Role.class))
        .registerConverter(Plan.class, new WordConverter<>(Plan.class))
        .registerConverter(Scope.class, new WordConverter<>(Scope.class))
        .registerConverter(AuditAction.class, new WordConverter<>(AuditAction.class))
        .registerConverter(ExportFormat.class, new WordConverter<>(ExportFormat.class))
        .registerConverter(ApiKeyId.class, new KeyIdConverter())
        .registerConverter(ImportId.class, new ImportIdConverter())
        .setExpandAtFiles(false)
        .setAllowOptionsAsOptionParameters(false)
        .setUsageHelpWidth(HELP_WIDTH)
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colors() ? Ansi.ON : Ansi.OFF))
        .setOut(new PrintWriter(terminal.out(), true))
        .setErr(new PrintWriter(terminal.err(), true))
        .setParameterExceptionHandler(this::wrongUsage)
        .setExecutionExceptionHandler(this::failed)
        .setExecutionStrategy(this::execute);
  }

  private static void describe(CommandLine command) {
    command.getCommandSpec().usageMessage().footerHeading("%nExamples:%n");
    command.getSubcommands().values().forEach(BlossomerCommandLine::describe);
  }

  private int execute(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    CommandSpec command = last.commandSpec();
    if (command.subcommands().isEmpty() || last.isUsageHelpRequested()) {
      return new CommandLine.RunLast().execute(parsed);
    }
    if (last.isVersionHelpRequested()) {
      return new CommandLine.RunLast().execute(parsed);
    }
    if (command.parent() == null) {
      command.commandLine().usage(context.terminal().out());
      return ExitCode.DONE.status();
    }
    return complain(UsageSentences.missingCommand(command), ExitCode.WRONG_USAGE);
  }

  private int wrongUsage(ParameterException failure, String[] arguments) {
    return complain(UsageSentences.of(failure), ExitCode.WRONG_USAGE);
  }

  private int failed(Exception failure, CommandLine command, ParseResult parsed) {
    if (!FailureSentences.isKnown(failure)) {
      context.runtime().unexpected(failure);
    }
    return complain(FailureSentences.of(failure), FailureSentences.exitCode(failure));
  }

  private int complain(String sentence, ExitCode exitCode) {
    context.terminal().err().println(Plain.of(sentence));
    return exitCode.status();
  }
}
