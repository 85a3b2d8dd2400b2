package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.company.CompanyInsight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an object says of a company in all its places, those of the newest shape first. Of what is
 * said twice the first has the field, unless only a later one says more than N/A.
 */
final class CompanyOffers {
  private final Claim claim;
  private final Fitting fitting;
  private final Map<CompanyField, List<CompanyOffer>> offers = new EnumMap<>(CompanyField.class);
  private final Map<CompanyField, List<JsonValue>> nothings = new EnumMap<>(CompanyField.class);
  private final List<CompanyInsight> insights = new ArrayList<>();
  private final Set<JsonValue> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<JsonValue, CompanyFact> facts = new IdentityHashMap<>();

  CompanyOffers(Fields fields) {
    claim = fields.claim();
    fitting = fields.fitting();
  }

  /** Offers the texts of members. */
  void add(CompanyField field, Fields fields, String... members) {
    for (String member : members) {
      for (JsonValue value : fields.spellings(member)) {
        add(field, value, null);
      }
    }
  }

  /**
   * Offers a value, if it is a text.
   *
   * @param kind the kind of insight that it is when another text is in the field; null for none
   */
  void add(CompanyField field, JsonValue value, String kind) {
    if (value instanceof JsonText text) {
      add(field, CompanyOffer.of(text, kind));
    } else if (value instanceof JsonNull) {
      nothings.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
    } else {
      claim.expect(value, JsonText.class, "a text");
    }
  }

  /** Offers the texts of a list as one text; each is an insight when another one has the field. */
  void addJoined(CompanyField field, List<JsonText> items, String kind) {
    List<JsonText> texts =
        items.stream().filter(text -> !Violations.isBlank(text.value())).toList();
    if (!texts.isEmpty()) {
      String joined = texts.stream().map(JsonText::value).collect(Collectors.joining("; "));
      add(field, new CompanyOffer(texts, joined, true, kind));
    }
  }

  void add(CompanyField field, CompanyOffer offer) {
    offers.computeIfAbsent(field, f -> new ArrayList<>()).add(offer);
    offer.leaves().forEach(leaf -> facts.put(leaf, CompanyFact.of(field, offer.text())));
  }

  /** Adds the texts of members as insights; what another spelling repeats is merged. */
  void addInsights(String kind, Fields fields, String member) {
    for (JsonValue value : fields.spellings(member)) {
      Set<CompanyInsight> before = new HashSet<>(insights);
      fields.textsOf(value).forEach(text -> addInsight(kind, text, before));
    }
  }

  /** Adds a text as an insight. */
  void addInsight(String kind, JsonText text) {
    addInsight(kind, text, Set.of());
  }

  private void addInsight(String kind, JsonText leaf, Set<CompanyInsight> before) {
    String text = Fitting.fitted(leaf.value(), Violations.MAX_TEXT);
    if (Violations.isBlank(text) || used.contains(leaf)) {
      return;
    }
    CompanyInsight insight = new CompanyInsight(kind, text);
    if (before.contains(insight)) {
      used.add(leaf);
      claim.merge(leaf);
    } else if (insights.size() < Violations.MAX_ITEMS) {
      used.add(leaf);
      insights.add(new CompanyInsight(kind, fitting.text(leaf)));
      facts.put(leaf, CompanyFact.of(insight));
    } else {
      claim.note(
          "too_many",
          leaf,
          "A company has at most " + Violations.MAX_ITEMS + " insights; this is kept beside them.");
    }
  }

  /** Takes the text for a field; null when there is none that it can hold. */
  String text(CompanyField field) {
    List<CompanyOffer> all = offers.getOrDefault(field, List.of());
    CompanyOffer chosen = chosen(all, field);
    if (chosen == null) {
      nothings.getOrDefault(field, List.of()).forEach(claim::take);
      return null;
    }
    String text = take(chosen, field.limit());
    all.stream().filter(other -> other != chosen).forEach(other -> settle(other, chosen, field));
    return text;
  }

  /** Takes a text for a field that nothing was offered for. */
  String take(JsonText text, CompanyField field) {
    return take(CompanyOffer.of(text, null), field.limit());
  }

  private static CompanyOffer chosen(List<CompanyOffer> all, CompanyField field) {
    CompanyOffer chosen = null;
    for (CompanyOffer offer : all) {
      if (offer.isSaying(field.limit())) {
        return offer;
      }
      boolean isBlank = offer.isBlank(field.limit());
      boolean isBetter = chosen == null || chosen.isBlank(field.limit()) && !isBlank;
      if (isBetter && !(isBlank && field.isRequired())) {
        chosen = offer;
      }
    }
    return chosen;
  }

  private String take(CompanyOffer offer, int limit) {
    List<JsonText> leaves = unused(offer);
    if (leaves.isEmpty()) {
      return Fitting.fitted(offer.text(), limit);
    }
    if (!offer.isExact()) {
      claim.change();
      return Fitting.fitted(offer.text(), limit);
    }
    String text = fitting.text(leaves, offer.text(), limit);
    if (text.equals(offer.text())) {
      used.addAll(leaves);
    }
    return text;
  }

  private void settle(CompanyOffer other, CompanyOffer chosen, CompanyField field) {
    List<JsonText> leaves = unused(other);
    if (other.text().equals(chosen.text())) {
      used.addAll(leaves);
      leaves.forEach(claim::merge);
      return;
    }
    if (leaves.isEmpty() || !other.isSaying(field.limit())) {
      return;
    }
    if (contradicts(other, chosen, field)) {
      claim.note(
          "said_twice",
          leaves.get(0),
          "The company says this in two places; what stands here is kept beside the field.");
    }
    if (other.kind() != null) {
      leaves.forEach(leaf -> addInsight(other.kind(), leaf));
    }
  }

  /** Product descriptions and other spellings of the address are no contradiction. */
  private static boolean contradicts(CompanyOffer other, CompanyOffer chosen, CompanyField field) {
    return switch (field) {
      case DESCRIPTION -> other.kind() == null;
      case URL -> !Companies.areSameAddress(other.text(), chosen.text());
      default -> true;
    };
  }

  private List<JsonText> unused(CompanyOffer offer) {
    return offer.leaves().stream().filter(leaf -> !used.contains(leaf)).toList();
  }

  List<CompanyInsight> insights() {
    return insights;
  }

  /** What each leaf says that was offered. */
  Map<JsonValue, CompanyFact> facts() {
    return facts;
  }
}
