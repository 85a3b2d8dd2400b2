package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.json.Uuids;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Reads which part of a list is wanted, and writes a page of it. */
final class Paging {

  /** A list's parameters as they were read; {@code list} is what its cursors are good for. */
  record Wanted(Query query, PageRequest page, String list) {}

  private static final String LIMIT = "limit";
  private static final String CURSOR = "cursor";

  private final Cursors cursors;

  Paging(Cursors cursors) {
    this.cursors = cursors;
  }

  /** The parameters of a list that can be narrowed by these parents. */
  static Set<String> parameters(List<String> parents) {
    Set<String> parameters = new TreeSet<>(parents);
    parameters.add(LIMIT);
    parameters.add(CURSOR);
    return parameters;
  }

  Wanted read(Exchange exchange, String kind, List<String> parents) {
    Query query = Query.all();
    StringBuilder list = new StringBuilder(kind);
    for (String parent : parents) {
      String text = single(exchange, parent);
      if (text != null) {
        UUID id = Uuids.parse(text).orElseThrow(() -> notUuid(parent));
        query = query.with(parent, id);
        list.append('&').append(parent).append('=').append(id);
      }
    }
    int limit = limit(single(exchange, LIMIT));
    String cursor = single(exchange, CURSOR);
    PageKey after = cursor == null ? null : cursors.read(cursor, list.toString());
    return new Wanted(query, page(limit, after), list.toString());
  }

  void answer(Exchange exchange, Wanted wanted, Page<?> page) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("items", page.items());
    page.next().ifPresent(next -> answer.put("next", cursors.write(next, wanted.list())));
    exchange.answer(200, answer);
  }

  private static int limit(String text) {
    if (text == null) {
      return PageRequest.DEFAULT;
    }
    if (!text.matches("-?[0-9]{1,9}")) {
      throw HttpProblem.badParameter(LIMIT, "not_a_number", "It must be a whole number.");
    }
    return Integer.parseInt(text);
  }

  private static PageRequest page(int limit, PageKey after) {
    try {
      return new PageRequest(limit, after);
    } catch (Invalid e) {
      Violation first = e.violations().get(0);
      throw HttpProblem.badParameter(LIMIT, first.code(), first.detail());
    }
  }

  private static String single(Exchange exchange, String parameter) {
    List<String> values = exchange.parameters().getOrDefault(parameter, List.of());
    if (values.size() > 1) {
      throw HttpProblem.badParameter(parameter, "repeated", "It may be there only once.");
    }
    return values.isEmpty() ? null : values.get(0);
  }

  private static HttpProblem notUuid(String parameter) {
    return HttpProblem.badParameter(parameter, "not_a_uuid", "An id is a UUID.");
  }
}
