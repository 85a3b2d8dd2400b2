package com.blossomer.gtm.domain.model.search;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody looks for: records that hold every word, in whatever field. A word also finds its
 * other forms; the last one also finds longer words, unless space follows it. Words in quotes are
 * meant exactly and in this order; a word with a minus before it must not be there.
 *
 * @param text as it was typed, at most {@value #MAX_TEXT} characters
 * @param kinds where to look; all kinds when it is empty
 * @param companyId only this company and what is below it; null for everything
 */
public record Search(String text, Set<EntityKind> kinds, CompanyId companyId) {

  /** The longest text, in Unicode code points. */
  public static final int MAX_TEXT = 200;

  public Search {
    Violations check = new Violations();
    check.requiredText("q", text);
    if (text != null && text.codePointCount(0, text.length()) > MAX_TEXT) {
      check.add("q", "too_long", "At most " + MAX_TEXT + " characters can be looked for.");
    }
    check.throwIfAny();
    kinds = Set.copyOf(kinds.isEmpty() ? EnumSet.allOf(EntityKind.class) : kinds);
  }

  /** Looks everywhere. */
  public static Search of(String text) {
    return new Search(text, Set.of(), null);
  }

  public List<SearchPart> parts() {
    return SearchPart.parse(text);
  }

  /** The same search for another text. */
  public Search withText(String other) {
    return new Search(other, kinds, companyId);
  }
}
