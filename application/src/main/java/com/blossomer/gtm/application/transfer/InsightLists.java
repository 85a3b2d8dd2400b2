package com.blossomer.gtm.application.transfer;

import java.util.List;
import java.util.Locale;

/**
 * Drafts since 10 July 2025: lists in which each text begins with the label of its field. What has
 * another beginning, or a label that came before, is an insight.
 */
final class InsightLists implements CompanyShape {
  private record Label(String words, CompanyField field) {}

  private record Labelled(String member, String kind, List<Label> labels) {}

  private static final List<Labelled> LISTS =
      List.of(
          new Labelled(
              "businessProfileInsights",
              "businessProfile",
              List.of(
                  new Label("Category", CompanyField.CATEGORY),
                  new Label("Business Model", CompanyField.BUSINESS_MODEL),
                  new Label("Existing Customers", CompanyField.EXISTING_CUSTOMERS))),
          new Labelled(
              "useCaseAnalysisInsights",
              "useCaseAnalysis",
              List.of(
                  new Label("Process Impact", CompanyField.PROCESS_IMPACT),
                  new Label("Problems Addressed", CompanyField.PROBLEMS_ADDRESSED),
                  new Label("Current State", CompanyField.HOW_THEY_DO_IT_TODAY))),
          new Labelled(
              "positioningInsights",
              "positioning",
              List.of(
                  new Label("Key Market Belief", CompanyField.KEY_MARKET_BELIEF),
                  new Label("Market Belief", CompanyField.KEY_MARKET_BELIEF),
                  new Label("Unique Approach", CompanyField.UNIQUE_APPROACH),
                  new Label("Language Used", CompanyField.LANGUAGE_USED))),
          new Labelled(
              "targetCustomerInsights",
              "targetCustomer",
              List.of(
                  new Label("Target Accounts", CompanyField.TARGET_ACCOUNT_HYPOTHESIS),
                  new Label("Key Personas", CompanyField.TARGET_PERSONA_HYPOTHESIS))));

  @Override
  public boolean recognizes(JsonObject object) {
    return LISTS.stream().anyMatch(list -> object.get(list.member()) instanceof JsonList);
  }

  @Override
  public void read(Fields fields, CompanyOffers offers) {
    for (Labelled list : LISTS) {
      for (JsonText text : fields.textsOf(fields.get(list.member()))) {
        read(text, list, offers);
      }
    }
  }

  private static void read(JsonText text, Labelled list, CompanyOffers offers) {
    for (Label label : list.labels()) {
      CompanyOffer offer = offer(text, label.words(), list.kind());
      if (offer != null) {
        offers.add(label.field(), offer);
        return;
      }
    }
    offers.addInsight(list.kind(), text);
  }

  /** The text behind its label; null when it has another one. */
  private static CompanyOffer offer(JsonText text, String label, String kind) {
    String whole = text.value();
    if (!whole.toLowerCase(Locale.ROOT).startsWith(label.toLowerCase(Locale.ROOT))) {
      return null;
    }
    String behind = whole.substring(label.length()).stripLeading();
    if (!behind.startsWith(":")) {
      return null;
    }
    String said = behind.substring(1).strip();
    return new CompanyOffer(List.of(text), said, whole.equals(label + ": " + said), kind);
  }
}
