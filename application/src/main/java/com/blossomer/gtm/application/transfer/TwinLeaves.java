package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles the leaves of a company of which a newer object tells, too: what says the same as that,
 * in whatever shape, is merged, anything else is a leftover of the company.
 */
final class TwinLeaves {
  /** What drafts call the name and the address. */
  private static final Map<String, String> ALIASES =
      Map.of("name", "companyName", "url", "companyUrl");

  private final Candidate company;
  private final JsonObject winner;
  private final Map<JsonValue, CompanyFact> facts;
  private final Set<CompanyFact> known;
  private final Journal journal;

  TwinLeaves(Candidate company, Candidate winner, Journal journal) {
    this.company = company;
    this.winner = winner.claim().root();
    this.journal = journal;
    facts = ((Content.OfCompany) company.content()).facts();
    known = CompanyFact.allOf(((Content.OfCompany) winner.content()).profile());
  }

  void settle() {
    settle(company.claim().whole(), winner);
  }

  private void settle(JsonValue value, JsonValue winning) {
    if (company.draft() != null && company.draft().layers().isLayer(value)) {
      for (JsonObject.Member member : ((JsonObject) value).members()) {
        String name = CamelCase.of(member.name());
        settle(member.value(), winner.get(ALIASES.getOrDefault(name, name)));
      }
    } else if (isEqual(value, winning) || isKnown(value)) {
      company.ledger().settle(value, Fate.MERGED);
    } else if (value instanceof JsonObject object
        && !object.members().isEmpty()
        && (winning instanceof JsonObject || holdsKnown(value))) {
      for (JsonObject.Member member : object.members()) {
        boolean isThere = winning instanceof JsonObject;
        String name = CamelCase.of(member.name());
        settle(member.value(), isThere ? ((JsonObject) winning).get(name) : null);
      }
    } else if (value instanceof JsonList list && holdsKnown(value)) {
      list.items().forEach(item -> settle(item, null));
    } else {
      journal.keepOther(EntityKind.COMPANY, company.id(), company.ledger(), value);
    }
  }

  private boolean isKnown(JsonValue leaf) {
    return known.contains(facts.get(leaf));
  }

  private boolean holdsKnown(JsonValue value) {
    return value.flaw() == null
        && (isKnown(value) || value.children().stream().anyMatch(this::holdsKnown));
  }

  /** Whether two values mean the same; false for those of which a part could not be read. */
  private static boolean isEqual(JsonValue one, JsonValue other) {
    if (other == null || one.flaw() != null || one.getClass() != other.getClass()) {
      return false;
    }
    if (one instanceof JsonText text) {
      return text.value().equals(((JsonText) other).value());
    }
    List<JsonValue> ours = one.children();
    List<JsonValue> theirs = other.children();
    if (one instanceof JsonObject || ours.size() != theirs.size()) {
      return ours.isEmpty() && theirs.isEmpty();
    }
    for (int i = 0; i < ours.size(); i++) {
      if (!isEqual(ours.get(i), theirs.get(i))) {
        return false;
      }
    }
    return !ours.isEmpty() || one instanceof JsonList || one.source().equals(other.source());
  }
}
