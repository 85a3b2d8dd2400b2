package com.blossomer.gtm.adapter.persistence.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.argument.Argument;

/**
 * A long statement whose parameters are written by name, such as {@code :owner}, each as often as
 * needed.
 *
 * @param text the statement with a {@code ?} for each
 */
record NamedSql(String text, List<String> names) {

  private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+)");

  static NamedSql of(String written) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(written);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return new NamedSql(matcher.replaceAll("?"), List.copyOf(names));
  }

  List<Argument> arguments(Map<String, Argument> values) {
    return names.stream().map(name -> Objects.requireNonNull(values.get(name), name)).toList();
  }
}
