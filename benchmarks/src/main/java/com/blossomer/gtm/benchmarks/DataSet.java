package com.blossomer.gtm.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/**
 * The data of the measurements: full accounts with all their lists, a persona each and a campaign
 * for every other one, the same at every run.
 */
final class DataSet {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int ACCOUNTS_A_TREE = 50;

  private static final List<String> INDUSTRIES =
      List.of(
          "Logistics", "Fintech", "Healthcare", "Horticulture", "Retail", "Energy", "Insurance");
  private static final List<String> WORDS =
      List.of(
          "terminal",
          "berth",
          "crane",
          "payment",
          "ledger",
          "clinic",
          "greenhouse",
          "warehouse",
          "turbine",
          "claim",
          "schedule",
          "forecast",
          "compliance",
          "inventory",
          "onboarding",
          "dispatch",
          "billing",
          "routing",
          "planning",
          "audit");
  private static final List<String> TYPES =
      List.of("technology", "behavioral", "intent", "contextual", "News", "Hiring Signal");
  private static final List<String> PRIORITIES = List.of("Low", "Medium", "High");
  private static final List<String> SENIORITIES = List.of("C-Suite", "VP", "Director", "Manager");

  private final Random random;

  DataSet(long seed) {
    random = new Random(seed);
  }

  /** Gives the user so many accounts, in companies of fifty. */
  void load(Client client, int accounts) throws IOException {
    for (int done = 0; done < accounts; done += ACCOUNTS_A_TREE) {
      ObjectNode company = object("name", "Company " + word() + " " + done);
      company.put("url", "https://" + word() + done + ".example");
      company.put("description", sentence());
      company.set("capabilities", sentences(4));
      company.set("objections", sentences(4));
      ArrayNode children = company.putArray("targetAccounts");
      for (int i = done; i < Math.min(accounts, done + ACCOUNTS_A_TREE); i++) {
        children.add(account(i));
      }
      ObjectNode tree = JsonNodeFactory.instance.objectNode();
      tree.set("company", company);
      client.post("/api/trees", JSON.writeValueAsString(tree));
    }
  }

  private ObjectNode account(int number) {
    ObjectNode account = object("name", word() + " operators " + number);
    account.put("description", sentence());
    account.set("rationale", sentences(4));
    ObjectNode firmographics = account.putObject("firmographics");
    firmographics.set("industry", some(INDUSTRIES, 2));
    firmographics.put("employees", "50-500");
    firmographics.put("revenue", "$10M-$50M");
    firmographics.set("geography", some(List.of("Europe", "North America", "Asia"), 2));
    firmographics.set("businessModel", some(List.of("B2B", "SaaS", "Marketplace"), 1));
    firmographics.set("fundingStage", some(List.of("Seed", "Series A", "Series B"), 1));
    firmographics.set("companyType", some(List.of("Private", "Public"), 1));
    firmographics.set("keywords", some(WORDS, 4));
    account.set("buyingSignals", signals(4));
    account.set("buyingSignalsRationale", sentences(3));
    account.putArray("targetPersonas").add(persona(number));
    return account;
  }

  private ObjectNode persona(int number) {
    ObjectNode persona = object("name", "Head of " + word() + " " + number);
    persona.put("description", sentence());
    ObjectNode demographics = persona.putObject("demographics");
    demographics.set(
        "jobTitles", some(List.of("Manager", "Director", "Chief Operating Officer"), 2));
    demographics.set("departments", some(List.of("Operations", "Finance", "IT"), 1));
    demographics.set("seniority", some(SENIORITIES, 2));
    persona.set("buyingSignals", signals(3));
    persona.set("goals", sentences(3));
    persona.set("objections", sentences(3));
    if (number % 2 == 0) {
      ObjectNode campaign = object("name", "Outreach " + number);
      campaign.put("type", "email");
      campaign.put("subject", sentence());
      campaign.put("body", sentence() + " " + sentence());
      persona.putArray("campaigns").add(campaign);
    }
    return persona;
  }

  private ArrayNode signals(int count) {
    ArrayNode signals = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < count; i++) {
      ObjectNode signal = signals.addObject();
      signal.put("title", sentence());
      signal.put("description", sentence());
      signal.put("type", one(TYPES));
      signal.put("priority", one(PRIORITIES));
    }
    return signals;
  }

  private ArrayNode sentences(int count) {
    ArrayNode sentences = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < count; i++) {
      sentences.add(sentence());
    }
    return sentences;
  }

  private ArrayNode some(List<String> words, int count) {
    ArrayNode some = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < count; i++) {
      some.add(one(words));
    }
    return some;
  }

  private String sentence() {
    return "They need "
        + word()
        + " and "
        + word()
        + " before the "
        + word()
        + " of "
        + word()
        + ".";
  }

  private String word() {
    return one(WORDS);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static ObjectNode object(String name, String value) {
    return JsonNodeFactory.instance.objectNode().put(name, value);
  }
}
