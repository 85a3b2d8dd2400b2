package com.blossomer.gtm.application.search;

import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchAnswer;
import com.blossomer.gtm.domain.model.search.SearchHit;
import com.blossomer.gtm.domain.model.search.SearchMatch;
import com.blossomer.gtm.domain.model.search.SearchMatches;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.SearchUseCases;
import com.blossomer.gtm.domain.port.out.SearchRepository;
import java.util.Optional;

/** Searches, helps with typos, and shows where the words stand. */
public final class SearchService implements SearchUseCases {

  private final SearchRepository records;

  public SearchService(SearchRepository records) {
    this.records = records;
  }

  @Override
  public SearchAnswer search(Caller caller, Search search, SearchPageRequest page) {
    Access access = caller.require(Scope.READ);
    SearchMatches found = records.search(access, search, page);
    Optional<String> correction = Correction.of(search, found.words());
    if (correction.isPresent()) {
      SearchMatches other = records.search(access, search.withText(correction.get()), page);
      if (!other.items().isEmpty()) {
        return answer(search, correction.get(), other);
      }
    }
    return answer(search, null, found);
  }

  private static SearchAnswer answer(Search search, String corrected, SearchMatches found) {
    return new SearchAnswer(
        search,
        corrected,
        found.items().stream().map(SearchService::hit).toList(),
        found.nextKey());
  }

  private static SearchHit hit(SearchMatch match) {
    return new SearchHit(match.record(), Highlights.of(match));
  }
}
