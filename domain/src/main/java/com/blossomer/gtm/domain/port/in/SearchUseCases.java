package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchAnswer;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.user.Caller;

/** Finds records of a user by their words, across the four kinds. */
public interface SearchUseCases {

  /**
   * The records that hold every word, the best first. When a word is in no record at all, the most
   * similar word of the user's records is looked for instead, and the answer says so.
   *
   * @param page for a page after the first, the key that the same search gave before
   */
  SearchAnswer search(Caller caller, Search search, SearchPageRequest page);
}
