package com.blossomer.gtm.adapter.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one sentence. */
final class UsageSentences {
  private UsageSentences() {}

  static String of(ParameterException failure) {
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    return problem(failure) + " (see '" + command.qualifiedName() + " --help').";
  }

  /** A group was named without one of its commands. */
  static String missingCommand(CommandSpec group) {
    return "Name one of the commands "
        + String.join(", ", group.subcommands().keySet())
        + " (see '"
        + group.qualifiedName()
        + " --help').";
  }

  private static String problem(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (failure instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing.getMissing().stream()
          .map(UsageSentences::name)
          .collect(Collectors.joining(", ", "Missing: ", ""));
    }
    String message = failure.getMessage().replaceAll("\\s*\\R\\s*", " ");
    String begun = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    return begun.endsWith(".") ? begun.substring(0, begun.length() - 1) : begun;
  }

  private static String unmatched(UnmatchedArgumentException failure) {
    String first = failure.getUnmatched().get(0);
    String kind = first.startsWith("-") ? "option" : isGroup(failure) ? "command" : "argument";
    List<String> suggestions = failure.getSuggestions();
    return "Unknown "
        + kind
        + " '"
        + first
        + "'"
        + (suggestions.isEmpty() ? "" : ": did you mean " + String.join(" or ", suggestions) + "?");
  }

  private static boolean isGroup(UnmatchedArgumentException failure) {
    return !failure.getCommandLine().getSubcommands().isEmpty();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }
}
