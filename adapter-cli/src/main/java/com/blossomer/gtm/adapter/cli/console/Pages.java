package com.blossomer.gtm.adapter.cli.console;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads lists to their end. */
public final class Pages {

  private Pages() {}

  /** All pages after one another. */
  public static <T> List<T> all(Function<PageRequest, Page<T>> read) {
    List<T> items = new ArrayList<>();
    PageRequest request = PageRequest.first(PageRequest.MAX);
    while (request != null) {
      Page<T> page = read.apply(request);
      items.addAll(page.items());
      request = page.next().map(key -> new PageRequest(PageRequest.MAX, key)).orElse(null);
    }
    return items;
  }
}
