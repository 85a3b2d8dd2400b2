package com.blossomer.gtm.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {
  private final CommandLineFixture blossomer = new CommandLineFixture();

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItselfWithExamples(List<String> command) {
    assertThat(run(command, "--help")).isZero();

    assertThat(blossomer.err()).isEmpty();
    assertThat(blossomer.out()).startsWith("Usage: " + path(command)).contains("--help");
    String[] parts = blossomer.out().split("\nExamples:\n");
    assertThat(parts).hasSize(2);
    assertThat(parts[1]).contains("blossomer");
    assertThat(blossomer.runtime.events).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void everyCommandThatActsAcceptsTheDatabaseOptions(List<String> command) {
    run(command, "--help");

    assertThat(blossomer.out()).contains("--data-dir=DIR").contains("--database-url=URL");
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void everyOptionIsDescribed(List<String> command) {
    CommandLine line = blossomer.commandLine().commandLine();
    for (String name : command) {
      line = line.getSubcommands().get(name);
    }
    assertThat(line.getCommandSpec().args())
        .allSatisfy(argument -> assertThat(argument.description()).isNotEmpty());
    assertThat(line.getCommandSpec().usageMessage().description()).isNotEmpty();
  }

  @Test
  void showsItsCommandsWhenNamedAlone() {
    assertThat(blossomer.run()).isZero();

    assertThat(blossomer.out()).contains("serve", "user", "key", "import", "export", "completion");
  }

  @Test
  void tellsItsVersion() {
    assertThat(blossomer.run("--version")).isZero();
    assertThat(blossomer.out()).matches("blossomer [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\R");

    String version = blossomer.out();
    assertThat(blossomer.run("-V")).isZero();
    assertThat(blossomer.out()).isEqualTo(version);
  }

  @Test
  void usesColorsOnlyWhereTheyAreWanted() {
    blossomer.run("user", "--help");
    assertThat(blossomer.out()).doesNotContain("\u001B[");

    blossomer.withColors().run("user", "--help");
    assertThat(blossomer.out()).contains("\u001B[");
  }

  @Test
  void completionNamesEveryCommand() {
    assertThat(blossomer.run("completion")).isZero();

    assertThat(blossomer.out())
        .startsWith("#!")
        .contains("login-link", "migrate", "revoke", "--database-url");
  }

  @Test
  void completionOffersTheWordsThatCommandsTake() {
    blossomer.run("completion");

    assertThat(blossomer.out())
        .contains("\"user\" \"admin\"", "\"free\" \"pro\"", "\"read\" \"write\" \"admin\"")
        .doesNotContain("USER\" \"ADMIN", "FREE", "READ");
  }

  private int run(List<String> command, String option) {
    List<String> arguments = new ArrayList<>(command);
    arguments.add(option);
    return blossomer.run(arguments.toArray(String[]::new));
  }

  private static String path(List<String> command) {
    return command.isEmpty() ? "blossomer" : "blossomer " + String.join(" ", command);
  }

  static List<List<String>> commands() {
    List<List<String>> all = new ArrayList<>();
    collect(new CommandLineFixture().commandLine().commandLine(), List.of(), all);
    assertThat(all).hasSizeGreaterThan(20);
    return all;
  }

  static List<List<String>> leaves() {
    List<List<String>> groups =
        Arrays.asList(
            List.of(),
            List.of("user"),
            List.of("key"),
            List.of("imports"),
            List.of("db"),
            List.of("migrate"));
    return commands().stream().filter(command -> !groups.contains(command)).toList();
  }

  private static void collect(CommandLine line, List<String> path, List<List<String>> all) {
    all.add(path);
    line.getSubcommands()
        .forEach(
            (name, below) -> {
              List<String> longer = new ArrayList<>(path);
              longer.add(name);
              collect(below, longer, all);
            });
  }
}
