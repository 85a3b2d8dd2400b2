package com.blossomer.gtm.adapter.http.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with variable parts in braces, such as {@code /api/companies/{id}}. A variable part has no
 * colon: behind one stands what is to be done.
 */
final class PathTemplate {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

  private final Pattern pattern;
  private final List<String> names = new ArrayList<>();

  PathTemplate(String template) {
    StringBuilder expression = new StringBuilder();
    Matcher variable = VARIABLE.matcher(template);
    int end = 0;
    while (variable.find()) {
      expression
          .append(Pattern.quote(template.substring(end, variable.start())))
          .append("([^/:?#]+)");
      names.add(variable.group(1));
      end = variable.end();
    }
    expression.append(Pattern.quote(template.substring(end)));
    pattern = Pattern.compile(expression.toString());
  }

  /** The variable parts of a path by name; empty when it is no such path. */
  Optional<Map<String, String>> match(String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), matcher.group(i + 1));
    }
    return Optional.of(values);
  }
}
