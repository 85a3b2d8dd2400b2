package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchFields;
import com.blossomer.gtm.domain.model.search.SearchMatches;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.user.Access;

/**
 * Finds the records of a user by the words of their {@link SearchFields}. It sees every change as
 * soon as it is stored, and only records of {@code access.userId()}.
 */
public interface SearchRepository {

  /** The records that hold every word, by score, then the last changed. */
  SearchMatches search(Access access, Search search, SearchPageRequest page);
}
