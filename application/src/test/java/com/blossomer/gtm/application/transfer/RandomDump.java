package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.application.transfer.RandomValues.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** What a browser may have held, of all times together: made up from a seed. */
final class RandomDump {
  private static final String SIGNAL = "{title description type priority detectionMethod}";
  private static final String METADATA =
      "metadata{primaryContextSource sourcesUsed[] contextSufficiency confidenceAssessment{"
          + "overallConfidence dataQuality inferenceLevel recommendedImprovements[]}"
          + " processingNotes}";
  private static final String OLD_METADATA =
      "metadata{sourcesUsed[] contextQuality assessmentSummary inferenceLevel"
          + " parsedWebsiteContent? primaryContextSource}";
  private static final String O5 =
      "companyName companyUrl description businessProfile{category businessModel"
          + " existingCustomers} capabilities[] useCaseAnalysis{processImpact problemsAddressed"
          + " howTheyDoItToday} positioning{keyMarketBelief uniqueApproach languageUsed}"
          + " objections[] icpHypothesis{targetAccountHypothesis targetPersonaHypothesis}"
          + " metadata{sourcesUsed[] contextQuality assessmentSummary assumptionsMade[]"
          + " discoveryGaps[]} _input_url";
  private static final String A6 =
      "targetAccountName targetAccountDescription targetAccountRationale[] firmographics{industry[]"
          + " employees departmentSize revenue geography[] businessModel[] fundingStage[]"
          + " companyType[] keywords[]} buyingSignals["
          + SIGNAL
          + "] buyingSignalsRationale[] "
          + METADATA
          + " createdAt";
  private static final String P5 =
      "targetPersonaName targetPersonaDescription targetPersonaRationale[] demographics{jobTitles[]"
          + " departments[] seniority[] buyingRoles[] jobDescriptionKeywords[]} useCases[{useCase"
          + " painPoints capability desiredOutcome}] buyingSignals["
          + SIGNAL
          + "] buyingSignalsRationale[] objections[] goals[] purchaseJourney[] "
          + METADATA
          + " createdAt";
  private static final String SNAPSHOTS =
      " companySnapshot{companyName companyUrl} accountSnapshot{id targetAccountName"
          + " targetAccountDescription} personaSnapshot{id targetPersonaName"
          + " targetPersonaDescription}";
  private static final String CONFIG =
      " config{selectedAccount selectedPersona selectedUseCase emphasis template openingLine"
          + " ctaSetting socialProof}";
  private static final String CAMPAIGN =
      "subjects{primary alternatives[]} emailBody[{text type}] breakdown{intro{label description"
          + " color} cta{label color}} metadata{generationId confidence personalizationLevel"
          + " processingTimeMs#}";

  private static final List<String> COMPANIES =
      List.of(
          O5,
          O5 + " value capabilities[] businessModel[]",
          "productDescription keyFeatures[] companyProfiles[] personaProfiles[] useCases[]"
              + " painPoints[] pricing confidenceScores{a# b#} metadata{domain}",
          "companyName companyUrl companyOverview capabilities[] businessModel[]"
              + " differentiatedValue[] customerBenefits[] alternatives[] testimonials[]"
              + " productDescription keyFeatures[] companyProfiles[] personaProfiles[] useCases[]"
              + " painPoints[] pricing metadata{sourcesUsed[] contextQuality} _input_url",
          "companyName companyUrl companySummary{description category businessModel"
              + " existingCustomers} capabilities[] useCaseAnalysis{processImpact} positioning{"
              + "keyMarketBelief} objections[] icpHypothesis{targetAccountHypothesis} metadata{x}",
          "companyId companyName companyUrl description businessProfileInsights[] capabilities[]"
              + " useCaseAnalysisInsights[] positioningInsights[] targetCustomerInsights[]"
              + " objections[] metadata{contextQuality}",
          "_input_url value",
          "message errorCode _input_url");
  private static final List<String> ACCOUNTS =
      List.of(
          "id " + A6,
          "id name role description firmographics{industry[] companySize{employees departmentSize"
              + " revenue} geography[] businessModel[] fundingStage[]} buyingSignals{"
              + "growthIndicators[] technologySignals[] organizationalSignals[] marketSignals[]}"
              + " rationale confidenceScores{a#} "
              + OLD_METADATA
              + " createdAt",
          "id name role description firmographics{category businessModel existingCustomers}"
              + " buyingSignals[] rationale createdAt",
          "id name role description firmographics{industry[] company_size{employees} keywords[]}"
              + " buyingSignals[{id label description enabled?}] rationale "
              + METADATA,
          "id targetAccountName firmographics[{id label values[{text color}]}] buyingSignals["
              + "{title description type priority detection_method}]",
          "message errorCode id createdAt",
          "persona accountId accountName");
  private static final List<String> PERSONAS =
      List.of(
          "id " + P5,
          "id name description createdAt overview painPoints[] profile[] likelyJobTitles[]"
              + " primaryResponsibilities[] statusQuo useCases[] desiredOutcomes[] keyConcerns[]"
              + " whyWeMatter[] buyingSignals[] personaName personaDescription",
          "message errorCode id targetPersonaName targetPersonaDescription");
  private static final List<String> EMAILS =
      List.of(
          "id timestamp subject body segments[{text type color}] breakdown{subject{label"
              + " description color} intro{label description color}}"
              + CONFIG
              + SNAPSHOTS,
          "id timestamp subject body segments[{text type color label}] breakdown{}" + CONFIG,
          "id timestamp config{selectedAccount selectedPersona emphasis} subject body segments["
              + "{text type color}] breakdown{cta{label description color}}");

  private final Random random;
  private final RandomValues values;
  private final Map<String, Object> held = new LinkedHashMap<>();
  private final Map<String, String> storage = new LinkedHashMap<>();
  private final List<String> secrets = new ArrayList<>();

  RandomDump(Random random) {
    this.random = random;
    values = new RandomValues(random);
    add("dashboard_overview", values.object(one(COMPANIES)));
    add("company_overview", values.object(one(COMPANIES)));
    add("target_accounts", many(4, this::account));
    add("customer_profiles", many(2, this::account));
    add("emailHistory", many(4, () -> item(values.object(one(EMAILS)))));
    for (String prefix : List.of("draft_", "pg_draft_")) {
      draft(prefix, "company", O5);
      draft(prefix, "account", A6);
      draft(prefix, "persona", P5);
      draft(prefix, "campaign", CAMPAIGN + SNAPSHOTS);
    }
    add("sidebarCollapsed", true);
    add("unknown key \u00e9", values.any(0));
    add("", values.object("a b[] c{d#}"));
    secret();
  }

  /** The texts of the dump by their keys. */
  Map<String, String> storage() {
    return storage;
  }

  List<String> secrets() {
    return secrets;
  }

  /** How many leaves a key has; -1 where it has no value of its own. */
  long leaves(String key) {
    return held.containsKey(key) ? RandomValues.leaves(held.get(key)) : -1;
  }

  private Object account() {
    List<Member> account = new ArrayList<>(values.object(one(ACCOUNTS)));
    if (random.nextInt(3) > 0) {
      account.add(new Member("personas", many(3, () -> item(values.object(one(PERSONAS))))));
    }
    return item(account);
  }

  private Object item(Object object) {
    return random.nextInt(15) == 0 ? values.any(0) : object;
  }

  private List<Object> many(int most, Supplier<Object> one) {
    List<Object> items = new ArrayList<>();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      Object item = one.get();
      items.add(item);
      if (random.nextInt(12) == 0) {
        items.add(item);
      }
    }
    return items;
  }

  private void draft(String prefix, String type, String shape) {
    if (random.nextInt(3) > 0) {
      return;
    }
    boolean snake = random.nextInt(5) == 0;
    String tempId = "temp_" + type + "_17523" + (10_000_000 + random.nextInt(89_999_999)) + "_x";
    List<Member> inner = new ArrayList<>(values.object("id name " + type + "Name", false));
    List<Member> copy = values.object(shape, snake);
    switch (random.nextInt(4)) {
      case 0 -> inner.add(new Member("data", copy));
      case 1 -> inner.addAll(copy);
      case 2 -> {
        inner.add(new Member("data", copy));
        inner.addAll(copy);
      }
      default -> {
        inner.add(new Member("data", List.of(new Member("data", copy))));
        inner.addAll(values.object(shape, snake));
      }
    }
    List<Member> draft = new ArrayList<>();
    draft.add(new Member("tempId", tempId));
    draft.add(new Member("entityType", type));
    draft.add(new Member("data", inner));
    draft.add(new Member("createdAt", "2025-07-13T10:00:00.000Z"));
    draft.addAll(values.object("parentId"));
    add(prefix + type + "_" + tempId, draft);
    add(prefix + "entities_list", List.of(List.of(draft.get(0), draft.get(1))));
  }

  private void secret() {
    String secret = "s3cr3t-" + random.nextInt(1_000_000);
    secrets.add(secret);
    switch (random.nextInt(4)) {
      case 0 -> storage.put("blossomer_api_key", secret);
      case 1 -> storage.put("blossomer_auth", "{\"user_id\":\"u\",\"email\":\"" + secret + "\"}");
      case 2 -> storage.put("authState", "{\"apiKey\":\"" + secret + "\",\"userInfo\":{\"n\":1}}");
      default -> {
        String inner = "{\"blossomer_api_key\":\"" + secret + "\",\"authState\":{\"apiKey\":\"";
        storage.put("backup", "{\"storage\":" + World.quoted(inner + secret + "\"}}") + "}");
      }
    }
  }

  private void add(String key, Object value) {
    if (random.nextInt(4) > 0 || key.contains("draft")) {
      held.put(key, value);
      storage.put(key, RandomValues.json(value));
    }
  }

  private String one(List<String> shapes) {
    return shapes.get(random.nextInt(shapes.size()));
  }
}
