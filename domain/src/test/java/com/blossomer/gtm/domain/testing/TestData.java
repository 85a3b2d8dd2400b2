package com.blossomer.gtm.domain.testing;

import com.blossomer.gtm.domain.model.campaign.BreakdownEntry;
import com.blossomer.gtm.domain.model.campaign.CampaignConfiguration;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignProfileBuilder;
import com.blossomer.gtm.domain.model.campaign.CampaignSnapshot;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.campaign.CompanySnapshot;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.campaign.Generation;
import com.blossomer.gtm.domain.model.campaign.TargetSnapshot;
import com.blossomer.gtm.domain.model.company.BusinessProfile;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyInsight;
import com.blossomer.gtm.domain.model.company.CompanyMetadata;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.company.CompanyProfileBuilder;
import com.blossomer.gtm.domain.model.company.IcpHypothesis;
import com.blossomer.gtm.domain.model.company.Positioning;
import com.blossomer.gtm.domain.model.company.UseCaseAnalysis;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.ConfidenceAssessment;
import com.blossomer.gtm.domain.model.shared.Priority;
import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfileBuilder;
import com.blossomer.gtm.domain.model.targetpersona.Demographics;
import com.blossomer.gtm.domain.model.targetpersona.PersonaUseCase;
import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfileBuilder;
import java.util.List;

/**
 * Contents of the four kinds of records: {@code full…} with every field filled and several items in
 * every list, {@code minimal…} with nothing but what is required. Each is a builder, so that a test
 * changes what it is about.
 */
public final class TestData {

  private TestData() {}

  public static CompanyProfileBuilder fullCompany() {
    return CompanyProfile.builder()
        .name("Öcklebrook & Søns 🌱")
        .url("https://öcklebrook.example/über?a=b%20c")
        .description("Forecasts for \"small\" growers'\n\tsecond line \\ 株式会社")
        .businessProfile(
            new BusinessProfile("Supply software", "Subscription, per seat", "Forty nurseries"))
        .positioning(new Positioning("Forecasts beat stock", "One model a plant", "plain words"))
        .useCaseAnalysis(new UseCaseAnalysis("Ordering", "Waste; late orders", "In spreadsheets"))
        .icpHypothesis(new IcpHypothesis("Regional nurseries", "The head of purchasing"))
        .capabilities(
            "Forecast: says what sells", "Order: sends it", "", "Forecast: says what sells")
        .objections("Price: too high", "Data: too little 🤷")
        .insights(
            List.of(
                new CompanyInsight("testimonial", "\"A third less waste\" 🌷"),
                new CompanyInsight("Own word, any", "株式会社\n\tsecond line"),
                new CompanyInsight("testimonial", "\"A third less waste\" 🌷")))
        .metadata(
            new CompanyMetadata(
                "high",
                "[ASSUMPTION] enough to begin with",
                List.of("website", "user"),
                List.of("They sell in spring", "They buy in autumn"),
                List.of("Prices", "Churn")));
  }

  public static CompanyProfileBuilder minimalCompany() {
    return CompanyProfile.builder().name("Plain").url("plain.example");
  }

  public static TargetAccountProfileBuilder fullTargetAccount(CompanyId company) {
    return TargetAccountProfile.builder()
        .companyId(company)
        .name("Regional nurseries 🌳")
        .description("Ten to fifty hectares, عربى ")
        .rationale("They waste a third", "They know it", "They have a budget")
        .firmographics(
            new Firmographics(
                List.of("Horticulture", "Retail, garden"),
                "50-200",
                "3-5",
                "€5M to €50M",
                List.of("Nordics", "DACH", "Benelux"),
                List.of("B2B", "B2C"),
                List.of("Bootstrapped", "Family owned"),
                List.of("Private", "Cooperative"),
                List.of("nursery", "garden centre", "nursery")))
        .buyingSignals(buyingSignals())
        .buyingSignalsRationale("Spring decides", "Hiring shows growth")
        .metadata(metadata());
  }

  public static TargetAccountProfileBuilder minimalTargetAccount(CompanyId company) {
    return TargetAccountProfile.builder().companyId(company).name("Plain account");
  }

  public static TargetPersonaProfileBuilder fullTargetPersona(TargetAccountId account) {
    return TargetPersonaProfile.builder()
        .targetAccountId(account)
        .name("Petra, purchasing 👩‍🌾")
        .description("Buys for three sites")
        .rationale("Owns the budget", "Feels the waste")
        .demographics(
            new Demographics(
                List.of("Head of Purchasing", "Buyer"),
                List.of("Purchasing", "Operations"),
                List.of(
                    Classified.of(Seniority.DIRECTOR),
                    Classified.of(Seniority.class, "Manager"),
                    Classified.of(Seniority.class, "Individual Contributor"),
                    Classified.of(Seniority.class, "Sr. Director / VP")),
                List.of("Decision maker", "Champion"),
                List.of("forecast", "supplier", "stock")))
        .useCases(
            List.of(
                new PersonaUseCase("Order spring", "Too late", "Forecast", "Less waste"),
                new PersonaUseCase("Order autumn", null, "", null)))
        .buyingSignals(buyingSignals())
        .buyingSignalsRationale("New job, new tools", "Asks peers")
        .objections("No time", "No data")
        .goals("Less waste", "Fewer calls", "Sleep")
        .purchaseJourney("Hears of it", "Tries it", "Asks the owner", "Buys")
        .metadata(metadata());
  }

  public static TargetPersonaProfileBuilder minimalTargetPersona(TargetAccountId account) {
    return TargetPersonaProfile.builder().targetAccountId(account).name("Plain persona");
  }

  public static CampaignProfileBuilder fullCampaign(
      TargetAccountId account, TargetPersonaId persona) {
    return CampaignProfile.builder()
        .targetAccountId(account)
        .targetPersonaId(persona)
        .name("Spring mail ✉️")
        .type(CampaignType.EMAIL)
        .status(CampaignStatus.ACTIVE)
        .subject("A third less waste?")
        .body("A third less waste?\n\nHi Petra,\n\nspring is near.")
        .alternatives("Spring is near", "Petra, one question")
        .segments(
            List.of(
                new EmailSegment("subject", "A third less waste?", "blue", "Subject"),
                new EmailSegment("intro", "Hi Petra,", "bg-green-100", null),
                new EmailSegment("intro", "spring is near.", "", "Intro again"),
                new EmailSegment(null, null, null, null)))
        .breakdown(
            List.of(
                new BreakdownEntry("subject", "Subject", "Opens the mail", "blue"),
                new BreakdownEntry("intro", "Intro", null, "green"),
                new BreakdownEntry("cta", null, "Never used", null)))
        .configuration(
            new CampaignConfiguration(
                "Order spring", "pain point", "blossomer", "question", "call", "Forty nurseries"))
        .snapshot(
            new CampaignSnapshot(
                new CompanySnapshot("Öcklebrook", "https://öcklebrook.example"),
                new TargetSnapshot("Nurseries, as they were called", "Ten hectares"),
                new TargetSnapshot("Petra", "Buys")))
        .generation(new Generation("gen-17", "0.87", "high", 5_000_000_000L));
  }

  public static CampaignProfileBuilder minimalCampaign(
      TargetAccountId account, TargetPersonaId persona) {
    return CampaignProfile.builder()
        .targetAccountId(account)
        .targetPersonaId(persona)
        .name("Plain campaign")
        .type(CampaignType.COLD_CALL);
  }

  /** Words of the vocabularies, labels that mean one, labels outside, and nothing at all. */
  public static List<BuyingSignal> buyingSignals() {
    return List.of(
        new BuyingSignal(
            "New ERP 🛠",
            "They replace it",
            Classified.of(BuyingSignalType.class, "Tech Stack"),
            Classified.of(Priority.HIGH),
            "Job adverts",
            true),
        new BuyingSignal(
            "Talks about waste",
            null,
            Classified.of(BuyingSignalType.BEHAVIORAL),
            Classified.of(Priority.class, "urgent!"),
            "",
            false),
        new BuyingSignal(
            "Word of mouth",
            "",
            new Classified<>(null, "Other"),
            Classified.of(Priority.class, "med"),
            null,
            true),
        new BuyingSignal("Nothing known", null, new Classified<>(null, ""), null, null, null),
        new BuyingSignal("Not classified", null, null, null, null, null));
  }

  private static AnalysisMetadata metadata() {
    return new AnalysisMetadata(
        "website",
        List.of("website", "annual report"),
        "true",
        new ConfidenceAssessment(
            "medium", "good", "low", List.of("Ask three customers", "Read the forum")),
        "took 12 s");
  }
}
