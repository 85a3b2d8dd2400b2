package com.blossomer.gtm.adapter.cli.console;

import com.blossomer.gtm.adapter.cli.runtime.Terminal;
import java.util.List;
import java.util.Map;

/** Prints data in one of two forms: for a person, or as JSON. */
public final class Printer {
  private final Terminal terminal;
  private final boolean json;

  Printer(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  /** One thing: a sentence for a person, all its members as JSON. */
  public void said(String sentence, Map<String, ?> members) {
    if (json) {
      json(members);
    } else {
      terminal.out().println(Plain.of(sentence));
    }
  }

  /** One thing with all its members, a line each. */
  public void members(Map<String, ?> members) {
    if (json) {
      json(members);
      return;
    }
    int width = members.keySet().stream().mapToInt(String::length).max().orElse(0);
    members.forEach(
        (name, value) ->
            terminal
                .out()
                .println(emphasized(name) + " ".repeat(width - name.length() + 2) + cell(value)));
  }

  /** Many things of one kind: a table of some columns, but all members as JSON. */
  public void rows(List<String> columns, List<? extends Map<String, ?>> rows) {
    if (json) {
      json(rows);
    } else {
      table(columns, rows);
    }
  }

  /** Several parts: as JSON all of them, for a person what the function prints. */
  public void parts(Object parts, Runnable forPerson) {
    if (json) {
      json(parts);
    } else {
      forPerson.run();
    }
  }

  /** A line for a person. */
  public void line(String text) {
    terminal.out().println(Plain.of(text));
  }

  /** A table for a person. */
  public void table(List<String> columns, List<? extends Map<String, ?>> rows) {
    int[] widths =
        columns.stream()
            .mapToInt(
                column ->
                    Math.max(
                        column.length(),
                        rows.stream()
                            .mapToInt(row -> cell(row.get(column)).length())
                            .max()
                            .orElse(0)))
            .toArray();
    StringBuilder header = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      header.append(padded(columns.get(i), widths[i], i == widths.length - 1));
    }
    terminal.out().println(emphasized(header.toString()));
    for (Map<String, ?> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(padded(cell(row.get(columns.get(i))), widths[i], i == widths.length - 1));
      }
      terminal.out().println(line);
    }
  }

  private void json(Object value) {
    terminal.out().println(Json.write(value));
  }

  private static String padded(String text, int width, boolean last) {
    return last ? text : text + " ".repeat(width - text.length() + 2);
  }

  private static String cell(Object value) {
    if (value == null) {
      return "-";
    }
    if (value instanceof Iterable<?> items) {
      StringBuilder joined = new StringBuilder();
      items.forEach(item -> joined.append(joined.isEmpty() ? "" : ",").append(item));
      return Plain.of(joined.toString());
    }
    return Plain.of(value.toString());
  }

  private String emphasized(String text) {
    return terminal.colors() ? "\u001B[1m" + text + "\u001B[0m" : text;
  }
}
