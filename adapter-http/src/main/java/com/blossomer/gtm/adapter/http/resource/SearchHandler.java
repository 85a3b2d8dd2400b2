package com.blossomer.gtm.adapter.http.resource;

import static java.util.stream.Collectors.joining;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.search.FoundRecord;
import com.blossomer.gtm.domain.model.search.Highlight;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchAnswer;
import com.blossomer.gtm.domain.model.search.SearchHit;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.port.in.SearchUseCases;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The search over HTTP. */
final class SearchHandler {

  private record Shown(
      EntityKind kind,
      UUID id,
      String name,
      CompanyId companyId,
      TargetAccountId targetAccountId,
      TargetPersonaId targetPersonaId,
      Instant updatedAt,
      int score,
      List<Highlight> highlights) {

    static Shown of(SearchHit hit) {
      FoundRecord found = hit.record();
      return new Shown(
          found.kind(),
          found.id(),
          found.name(),
          found.companyId(),
          found.targetAccountId(),
          found.targetPersonaId(),
          found.updatedAt(),
          found.score(),
          hit.highlights());
    }
  }

  /** What was looked for; {@code corrected} is null unless it was something else than typed. */
  private record Asked(String text, String corrected) {}

  private static final String PATH = "/api/search";
  private static final Set<String> PARAMETERS = Set.of("q", "kind", "companyId", "limit", "cursor");

  private final SearchUseCases searches;
  private final SearchCursors cursors;

  SearchHandler(SearchUseCases searches, Cursors cursors) {
    this.searches = searches;
    this.cursors = new SearchCursors(cursors);
  }

  List<Route> routes() {
    return List.of(Route.of("GET", PATH, this::search).taking(PARAMETERS));
  }

  private void search(Exchange exchange) {
    Search search =
        checked(
            "q",
            () ->
                new Search(
                    QueryParameters.text(exchange, "q"),
                    kinds(exchange.parameters().getOrDefault("kind", List.of())),
                    Optional.ofNullable(QueryParameters.id(exchange, "companyId"))
                        .map(CompanyId::new)
                        .orElse(null)));
    String list = list(search);
    String cursor = QueryParameters.text(exchange, "cursor");
    int limit = QueryParameters.number(exchange, "limit", SearchPageRequest.DEFAULT);
    SearchPageRequest page =
        checked(
            "limit",
            () -> new SearchPageRequest(limit, cursor == null ? null : cursors.read(cursor, list)));
    SearchAnswer found = searches.search(exchange.caller(), search, page);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("items", found.items().stream().map(Shown::of).toList());
    answer.put("query", new Asked(search.text(), found.correctedText()));
    found.next().ifPresent(next -> answer.put("next", cursors.write(next, list)));
    exchange.answer(200, answer);
  }

  /** What a cursor is good for. */
  private static String list(Search search) {
    String kinds = search.kinds().stream().sorted().map(Word::word).collect(joining(","));
    return PATH + "?" + kinds + "&" + search.companyId() + "&" + search.text();
  }

  private static Set<EntityKind> kinds(List<String> values) {
    Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
    for (String value : values) {
      for (String word : value.split(",", -1)) {
        kinds.add(Word.of(EntityKind.class, word).orElseThrow(SearchHandler::unknownKind));
      }
    }
    return kinds;
  }

  private static <T> T checked(String parameter, Supplier<T> value) {
    try {
      return value.get();
    } catch (Invalid e) {
      Violation first = e.violations().get(0);
      throw HttpProblem.badParameter(parameter, first.code(), first.detail());
    }
  }

  private static HttpProblem unknownKind() {
    String kinds = EnumSet.allOf(EntityKind.class).stream().map(Word::word).collect(joining(", "));
    return HttpProblem.badParameter("kind", "unknown_word", "Known kinds are " + kinds + ".");
  }
}
