package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The shape O6: lists of labelled texts. */
class InsightListsTest {
  @Test
  void takesTheTextsBehindTheirLabels() {
    CompanyWorld taken =
        new CompanyWorld(
            """
            {"companyName": "Lark", "companyUrl": "lark.example", "description": "D",
             "businessProfileInsights": ["Category: Payouts", "Business Model: Monthly: per channel",
              "Existing Customers: Sellers"],
             "capabilities": ["Reader: imports"],
             "useCaseAnalysisInsights": ["Process Impact: Close", "Problems Addressed: Fees",
              "Current State: Spreadsheets"],
             "positioningInsights": ["Key Market Belief: Settlements", "Unique Approach: Explains",
              "Language Used: 'Close before coffee'", "Added by hand: avoid AI", "no label"],
             "targetCustomerInsights": ["Target Accounts: Sellers", "Key Personas: Bookkeepers"],
             "objections": ["Trust: reserves"], "metadata": {"sourcesUsed": []}}
            """);

    assertThat(taken.company().businessProfile().category()).isEqualTo("Payouts");
    assertThat(taken.company().businessProfile().businessModel()).isEqualTo("Monthly: per channel");
    assertThat(taken.company().businessProfile().existingCustomers()).isEqualTo("Sellers");
    assertThat(taken.company().useCaseAnalysis().processImpact()).isEqualTo("Close");
    assertThat(taken.company().useCaseAnalysis().problemsAddressed()).isEqualTo("Fees");
    assertThat(taken.company().useCaseAnalysis().howTheyDoItToday()).isEqualTo("Spreadsheets");
    assertThat(taken.company().positioning().keyMarketBelief()).isEqualTo("Settlements");
    assertThat(taken.company().positioning().uniqueApproach()).isEqualTo("Explains");
    assertThat(taken.company().positioning().languageUsed()).isEqualTo("'Close before coffee'");
    assertThat(taken.company().icpHypothesis().targetAccountHypothesis()).isEqualTo("Sellers");
    assertThat(taken.company().icpHypothesis().targetPersonaHypothesis()).isEqualTo("Bookkeepers");
    assertThat(taken.insights("positioning"))
        .containsExactly("Added by hand: avoid AI", "no label");
    assertThat(taken.company().insights()).hasSize(2);
    assertThat(taken.leftovers()).isEmpty();
    assertThat(taken.codes()).isEmpty();
    assertThat(taken.balance().stored()).isEqualTo(19);
  }

  @Test
  void readsLabelsAsTheyWereEditedAndKeepsTheExactText() {
    CompanyWorld taken =
        new CompanyWorld(
            """
            {"businessProfileInsights": ["category:Payouts", "Business Model: "],
             "positioningInsights": ["Market Belief: Settlements"]}
            """);

    assertThat(taken.company().businessProfile().category()).isEqualTo("Payouts");
    assertThat(taken.company().businessProfile().businessModel()).isEmpty();
    assertThat(taken.company().positioning().keyMarketBelief()).isEqualTo("Settlements");
    assertThat(taken.leftovers())
        .containsExactly("/businessProfileInsights/0 \"category:Payouts\"");
  }

  @Test
  void keepsASecondTextWithALabelAndOneThatIsNoText() {
    CompanyWorld taken =
        new CompanyWorld(
            """
            {"businessProfileInsights": ["Category: A", "Category: B", "Category: A", 7, ""],
             "targetCustomerInsights": ["Category: C"], "useCaseAnalysisInsights": []}
            """);

    assertThat(taken.company().businessProfile().category()).isEqualTo("A");
    assertThat(taken.insights("businessProfile")).containsExactly("Category: B");
    assertThat(taken.insights("targetCustomer")).containsExactly("Category: C");
    assertThat(taken.leftovers())
        .containsExactly("/businessProfileInsights/3 7", "/businessProfileInsights/4 \"\"");
    assertThat(taken.codes()).contains("said_twice");
    assertThat(taken.balance().merged()).isEqualTo(1);
  }

  @Test
  void isNewerThanTheNestedObjectsBesideIt() {
    CompanyWorld taken =
        new CompanyWorld(
            """
            {"businessProfile": {"category": "old", "businessModel": "B"},
             "businessProfileInsights": ["Category: new", "Business Model: B"]}
            """);

    assertThat(taken.company().businessProfile().category()).isEqualTo("new");
    assertThat(taken.company().businessProfile().businessModel()).isEqualTo("B");
    assertThat(taken.leftovers()).containsExactly("/businessProfile/category \"old\"");
    assertThat(taken.balance().merged()).isEqualTo(1);
  }
}
