package com.blossomer.gtm.domain.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A browser's dump in the shape of 8 July 2025 of any size, the same at every run: one company, so
 * many accounts with three personas each, and five e-mails for an account.
 */
public final class LargeDump {
  public static final int PERSONAS = 3;
  public static final int EMAILS = 5;

  private static final long FIRST_ID = 1_751_840_000_000L;
  private static final List<String> WORDS =
      List.of(
          "dock",
          "carrier",
          "pallet",
          "yard",
          "route",
          "ledger",
          "clinic",
          "berth",
          "claim",
          "crane",
          "invoice",
          "forecast",
          "shift",
          "harvest",
          "turbine",
          "audit",
          "caf\u00e9");
  private static final List<String> SEGMENTS =
      List.of("subject", "intro", "pain-point", "company-intro", "emphasis", "cta");

  private final Random random = new Random(17);

  private LargeDump() {}

  /** About 25 kB for each account. */
  public static byte[] of(int accounts) {
    LargeDump dump = new LargeDump();
    return ("{\"dashboard_overview\":"
            + text(dump.company())
            + ",\"target_accounts\":"
            + text(list(accounts, dump::account))
            + ",\"emailHistory\":"
            + text(list(accounts * EMAILS, dump::email))
            + "}")
        .getBytes(UTF_8);
  }

  private String company() {
    return object(
        "companyName", text("Harborline"),
        "companyUrl", text("https://www.harborline.example"),
        "description", sentence(),
        "businessProfile",
            object(
                "category",
                sentence(),
                "businessModel",
                sentence(),
                "existingCustomers",
                sentence()),
        "capabilities", sentences(5),
        "objections", sentences(4));
  }

  private String account(int number) {
    return object(
        "targetAccountName", text("Operators " + number),
        "targetAccountDescription", sentence(),
        "targetAccountRationale", sentences(4),
        "firmographics",
            object(
                "industry", words(2),
                "employees", text("50-500"),
                "departmentSize", text("10-40"),
                "revenue", text("$10M-$50M"),
                "geography", words(2),
                "businessModel", words(1),
                "fundingStage", words(1),
                "companyType", words(1),
                "keywords", words(4)),
        "buyingSignals", list(5, i -> signal()),
        "buyingSignalsRationale", sentences(3),
        "metadata", metadata(),
        "id", text(accountId(number)),
        "createdAt", text("2025-07-06T22:22:10.412Z"),
        "personas", list(PERSONAS, i -> persona(number * PERSONAS + i)));
  }

  private String persona(int number) {
    return object(
        "targetPersonaName", text("Head of " + word() + " " + number),
        "targetPersonaDescription", sentence(),
        "targetPersonaRationale", sentences(3),
        "demographics",
            object(
                "jobTitles", words(3),
                "departments", words(2),
                "seniority", list(1, i -> text("Manager")),
                "buyingRoles", words(2),
                "jobDescriptionKeywords", words(3)),
        "useCases",
            list(
                3,
                i ->
                    object(
                        "useCase", sentence(),
                        "painPoints", sentence(),
                        "capability", sentence(),
                        "desiredOutcome", sentence())),
        "buyingSignals", list(3, i -> signal()),
        "buyingSignalsRationale", sentences(2),
        "objections", sentences(2),
        "goals", sentences(3),
        "purchaseJourney", sentences(4),
        "metadata", metadata(),
        "id", text(Long.toString(FIRST_ID + number)),
        "createdAt", text("7/6/2025"));
  }

  private String email(int number) {
    int account = number / EMAILS;
    String persona = Long.toString(FIRST_ID + (long) account * PERSONAS);
    List<String> texts = IntStream.range(0, SEGMENTS.size()).mapToObj(i -> plain()).toList();
    return object(
        "id", text(Long.toString(FIRST_ID + 100_000_000 + number)),
        "timestamp", text("7/8/2025, 1:20:14 PM"),
        "config",
            object(
                "selectedAccount", text(accountId(account)),
                "selectedPersona", text(persona),
                "selectedUseCase", text(persona + "_0"),
                "emphasis", text("desired-outcome"),
                "template", text("blossomer"),
                "openingLine", text("buying-signal"),
                "ctaSetting", text("meeting"),
                "socialProof", text("")),
        "subject", text(texts.get(0) + " " + number),
        "body", text(String.join(" ", texts)),
        "segments",
            list(
                SEGMENTS.size(),
                i ->
                    object(
                        "text", text(texts.get(i)),
                        "type", text(SEGMENTS.get(i)),
                        "color", text("bg-blue-50 border-blue-200"))),
        "breakdown",
            SEGMENTS.stream()
                .map(type -> text(type) + ":" + object("label", text(type), "color", text("blue")))
                .collect(joining(",", "{", "}")),
        "companySnapshot",
            object(
                "companyName", text("Harborline"),
                "companyUrl", text("https://www.harborline.example")),
        "accountSnapshot",
            object("id", text(accountId(account)), "targetAccountName", text("Operators")),
        "personaSnapshot", object("id", text(persona), "targetPersonaName", text("Head")));
  }

  private String signal() {
    return object(
        "title", sentence(),
        "description", sentence(),
        "type", text("Company Data"),
        "priority", text("High"),
        "detectionMethod", sentence());
  }

  private String metadata() {
    return object(
        "primaryContextSource", text("company_context"),
        "sourcesUsed", words(2),
        "confidenceAssessment",
            object(
                "overallConfidence", text("high"),
                "dataQuality", text("medium"),
                "inferenceLevel", text("minimal"),
                "recommendedImprovements", sentences(1)),
        "processingNotes", sentence());
  }

  private static String accountId(int number) {
    return "target_account_" + (FIRST_ID + number) + "_k3v9";
  }

  private String sentences(int count) {
    return list(count, i -> sentence());
  }

  private String words(int count) {
    return list(count, i -> text(word()));
  }

  private String sentence() {
    return text(plain());
  }

  private String plain() {
    return "They plan the " + word() + " by the " + word() + " of every " + word() + " they own.";
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size())) + "-" + random.nextInt(1_000);
  }

  private static String list(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(joining(",", "[", "]"));
  }

  private static String object(String... namesAndValues) {
    return IntStream.range(0, namesAndValues.length / 2)
        .mapToObj(i -> text(namesAndValues[2 * i]) + ":" + namesAndValues[2 * i + 1])
        .collect(joining(",", "{", "}"));
  }

  /** A JSON text; what stands in it is either plain, or JSON without line ends. */
  private static String text(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
