package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.error.Problem;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.query.Condition;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.query.SortKey;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The query parameters of a list; collects what is wrong with them, so that all is said at once.
 */
final class ListParameters {

  /** The parameters of a list that are no filters and do not belong to a {@link View}. */
  static final Set<String> NAMES = Set.of("limit", "cursor", "sort", "q");

  /** More conditions than this are not even looked at. */
  private static final int MAX_FILTERS = Query.MAX_CONDITIONS;

  private final Map<String, List<String>> parameters;
  private final QueryFields<?> fields;
  private final List<Problem.Entry> wrong = new ArrayList<>();

  ListParameters(Map<String, List<String>> parameters, QueryFields<?> fields) {
    this.parameters = parameters;
    this.fields = fields;
  }

  Query query(boolean isCounted) {
    List<Condition> conditions = conditions();
    List<SortKey> sort = sort();
    String text = single("q");
    if (text != null) {
      orElse("q", null, () -> Search.of(text));
    }
    return orElse(null, Query.all(), () -> new Query(conditions, sort, text, isCounted));
  }

  int limit() {
    String text = single("limit");
    if (text == null) {
      return PageRequest.DEFAULT;
    }
    if (!text.matches("-?[0-9]{1,9}")) {
      wrong("limit", "not_a_number", "It must be a whole number.");
      return PageRequest.DEFAULT;
    }
    return orElse(
        "limit", PageRequest.DEFAULT, () -> PageRequest.first(Integer.parseInt(text)).limit());
  }

  String cursor() {
    return single("cursor");
  }

  View view() {
    String shown = single(View.FIELDS);
    String include = single(View.INCLUDE);
    return orElse(null, null, () -> View.read(fields.kind(), shown, include));
  }

  /**
   * Ends the reading.
   *
   * @throws HttpProblem with status 400 when anything was wrong
   */
  void refuseWhatIsWrong() {
    if (!wrong.isEmpty()) {
      throw HttpProblem.badParameters(wrong);
    }
  }

  private List<Condition> conditions() {
    Set<String> others = new TreeSet<>(NAMES);
    others.addAll(View.PARAMETERS);
    Filters filters = new Filters(fields);
    List<Condition> conditions = new ArrayList<>();
    int count = 0;
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      if (others.contains(parameter.getKey())) {
        continue;
      }
      count += parameter.getValue().size();
      if (count > MAX_FILTERS) {
        wrong(
            parameter.getKey(),
            "too_many",
            "At most " + MAX_FILTERS + " conditions are taken together.");
        return List.of();
      }
      for (String value : parameter.getValue()) {
        // in brackets, the name goes on into the condition
        String blamed = parameter.getKey().replaceFirst("\\[.*", "");
        Condition read = orElse(blamed, null, () -> filters.read(parameter.getKey(), value));
        if (read != null) {
          conditions.add(read);
        }
      }
    }
    return conditions;
  }

  private List<SortKey> sort() {
    String text = single("sort");
    List<SortKey> keys = new ArrayList<>();
    for (String path : text == null ? List.<String>of() : List.of(text.split(",", -1))) {
      boolean isDescending = path.startsWith("-");
      SortKey key = new SortKey(isDescending ? path.substring(1) : path, isDescending);
      if (orElse("sort", null, () -> fields.sortable(key)) != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  private String single(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      wrong(name, "repeated", "It may be there only once.");
    }
    return values.isEmpty() ? null : values.get(0);
  }

  /**
   * @param parameter what is to blame; null when the violation itself says it
   */
  private <T> T orElse(String parameter, T other, Supplier<T> read) {
    try {
      return read.get();
    } catch (Invalid e) {
      for (Violation violation : e.violations()) {
        String blamed = parameter == null ? violation.pointer().substring(1) : parameter;
        wrong(blamed, violation.code(), violation.detail());
      }
      return other;
    }
  }

  private void wrong(String parameter, String code, String detail) {
    wrong.add(Problem.Entry.ofParameter(parameter, code, detail));
  }
}
