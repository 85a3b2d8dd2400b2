package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Pages of lists that are no records of a user: in one order, without filters on any field. */
final class PlainPaging {

  /** The part that is wanted; {@code list} is what its cursors are good for. */
  record Wanted(PageRequest page, String list) {}

  static final Set<String> PARAMETERS = Set.of("limit", "cursor");

  private final Cursors cursors;

  PlainPaging(Cursors cursors) {
    this.cursors = cursors;
  }

  Wanted read(Exchange exchange, String list) {
    int limit = QueryParameters.number(exchange, "limit", PageRequest.DEFAULT);
    String cursor = QueryParameters.text(exchange, "cursor");
    PageKey after = cursor == null ? null : cursors.read(cursor, list);
    try {
      return new Wanted(new PageRequest(limit, after), list);
    } catch (Invalid e) {
      Violation first = e.violations().get(0);
      throw HttpProblem.badParameter("limit", first.code(), first.detail());
    }
  }

  void answer(Exchange exchange, Wanted wanted, Page<?> page) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("items", page.items());
    page.next().ifPresent(next -> answer.put("next", cursors.write(next, wanted.list())));
    exchange.answer(200, answer);
  }
}
