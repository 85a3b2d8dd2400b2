package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.json.Json;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.query.Related;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.port.in.RelatedUseCases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads which part of a list is wanted, and writes a page of it. */
final class Paging {

  /** A list's parameters as they were read; {@code list} is what its cursors are good for. */
  record Wanted(Query query, PageRequest page, View view, String list) {}

  private final Cursors cursors;
  private final RelatedUseCases related;

  Paging(Cursors cursors, RelatedUseCases related) {
    this.cursors = cursors;
    this.related = related;
  }

  /** The parameters of a list beside its filters. */
  static Set<String> parameters() {
    Set<String> parameters = new TreeSet<>(ListParameters.NAMES);
    parameters.addAll(View.PARAMETERS);
    return parameters;
  }

  Wanted read(Exchange exchange, String collection, QueryFields<?> fields) {
    ListParameters parameters = new ListParameters(exchange.parameters(), fields);
    boolean isCounted = Preferences.of(exchange.headers("Prefer")).has("count", "exact");
    Query query = parameters.query(isCounted);
    String list = list(collection, query);
    int limit = parameters.limit();
    View view = parameters.view();
    String cursor = parameters.cursor();
    parameters.refuseWhatIsWrong();
    PageKey after = cursor == null ? null : cursors.read(cursor, list);
    return new Wanted(query, new PageRequest(limit, after), view, list);
  }

  void answer(Exchange exchange, Wanted wanted, Page<? extends Aggregate> page) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("items", items(exchange, wanted.view(), page.items()));
    page.next().ifPresent(next -> answer.put("next", cursors.write(next, wanted.list())));
    if (page.total().isPresent()) {
      answer.put("total", page.total().get());
      exchange.header("Preference-Applied", "count=exact");
    }
    exchange.answer(200, answer);
  }

  /** The view that is wanted of one record. */
  static View view(Exchange exchange, QueryFields<?> fields) {
    ListParameters parameters = new ListParameters(exchange.parameters(), fields);
    View view = parameters.view();
    parameters.refuseWhatIsWrong();
    return view;
  }

  /** Answers with one record: whole with its ETag, or as much of it as is wanted. */
  void answer(Exchange exchange, View view, Aggregate record) {
    if (view.isWhole()) {
      exchange.answerUnlessKnown(record);
    } else {
      exchange.answer(200, items(exchange, view, List.of(record)).get(0));
    }
  }

  private List<?> items(Exchange exchange, View view, List<? extends Aggregate> records) {
    if (view.isWhole()) {
      return records;
    }
    Related found =
        Refusals.ofParameters(() -> related.find(exchange.caller(), records, view.includes()));
    return records.stream().map(record -> view.of(record, found)).toList();
  }

  /** The same for all pages of one list, and for no other list. */
  private static String list(String collection, Query query) {
    List<String> conditions = query.conditions().stream().map(Json::text).sorted().toList();
    List<String> sort = query.sort().stream().map(Object::toString).toList();
    String text = query.text() == null ? "" : "q" + query.text();
    return Json.text(List.of(collection, sort, text, conditions));
  }
}
