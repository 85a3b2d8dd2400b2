package com.blossomer.gtm.domain.testing;

import com.blossomer.gtm.domain.model.campaign.BreakdownEntry;
import com.blossomer.gtm.domain.model.campaign.CampaignConfiguration;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
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
import com.blossomer.gtm.domain.model.company.IcpHypothesis;
import com.blossomer.gtm.domain.model.company.Positioning;
import com.blossomer.gtm.domain.model.company.UseCaseAnalysis;
import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.ConfidenceAssessment;
import com.blossomer.gtm.domain.model.shared.Priority;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.Demographics;
import com.blossomer.gtm.domain.model.targetpersona.PersonaUseCase;
import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import java.util.List;
import java.util.Random;

/** Contents of the four kinds of records, with anything that each field may hold. */
public final class RandomProfiles {

  private final RandomTexts texts;
  private final Random random;

  public RandomProfiles(RandomTexts texts) {
    this.texts = texts;
    this.random = texts.random();
  }

  public CompanyProfile company() {
    return CompanyProfile.builder()
        .name(texts.name())
        .url(texts.name())
        .description(text())
        .businessProfile(new BusinessProfile(text(), text(), text()))
        .positioning(new Positioning(text(), text(), text()))
        .useCaseAnalysis(new UseCaseAnalysis(text(), text(), text()))
        .icpHypothesis(new IcpHypothesis(text(), text()))
        .capabilities(texts.texts())
        .objections(texts.texts())
        .insights(texts.list(() -> new CompanyInsight(texts.name(), texts.name())))
        .metadata(new CompanyMetadata(text(), text(), texts.texts(), texts.texts(), texts.texts()))
        .build();
  }

  public TargetAccountProfile targetAccount(CompanyId company) {
    return TargetAccountProfile.builder()
        .companyId(company)
        .name(texts.name())
        .description(text())
        .rationale(texts.texts())
        .firmographics(
            new Firmographics(
                texts.texts(),
                text(),
                text(),
                text(),
                texts.texts(),
                texts.texts(),
                texts.texts(),
                texts.texts(),
                texts.texts()))
        .buyingSignals(texts.list(this::signal))
        .buyingSignalsRationale(texts.texts())
        .metadata(metadata())
        .build();
  }

  public TargetPersonaProfile targetPersona(TargetAccountId account) {
    return TargetPersonaProfile.builder()
        .targetAccountId(account)
        .name(texts.name())
        .description(text())
        .rationale(texts.texts())
        .demographics(
            new Demographics(
                texts.texts(),
                texts.texts(),
                texts.list(() -> classified(Seniority.class)),
                texts.texts(),
                texts.texts()))
        .useCases(texts.list(() -> new PersonaUseCase(texts.name(), text(), text(), text())))
        .buyingSignals(texts.list(this::signal))
        .buyingSignalsRationale(texts.texts())
        .objections(texts.texts())
        .goals(texts.texts())
        .purchaseJourney(texts.texts())
        .metadata(metadata())
        .build();
  }

  /**
   * A campaign.
   *
   * @param account null for an imported one whose account is gone
   * @param persona null for an imported one whose persona is gone
   */
  public CampaignProfile campaign(TargetAccountId account, TargetPersonaId persona) {
    return CampaignProfile.builder()
        .targetAccountId(account)
        .targetPersonaId(persona)
        .name(texts.name())
        .type(texts.one(List.of(CampaignType.values())))
        .status(texts.one(List.of(CampaignStatus.values())))
        .subject(text())
        .body(text())
        .alternatives(texts.texts())
        .segments(texts.list(() -> new EmailSegment(text(), text(), text(), text())))
        .breakdown(texts.list(() -> new BreakdownEntry(texts.text(), text(), text(), text())))
        .configuration(new CampaignConfiguration(text(), text(), text(), text(), text(), text()))
        .snapshot(
            new CampaignSnapshot(
                new CompanySnapshot(text(), text()),
                new TargetSnapshot(text(), text()),
                new TargetSnapshot(text(), text())))
        .generation(
            new Generation(text(), text(), text(), random.nextBoolean() ? null : random.nextLong()))
        .build();
  }

  private BuyingSignal signal() {
    return new BuyingSignal(
        texts.name(),
        text(),
        random.nextInt(4) == 0 ? null : classified(BuyingSignalType.class),
        random.nextInt(4) == 0 ? null : classified(Priority.class),
        text(),
        random.nextBoolean());
  }

  private AnalysisMetadata metadata() {
    return new AnalysisMetadata(
        text(),
        texts.texts(),
        text(),
        new ConfidenceAssessment(text(), text(), text(), texts.texts()),
        text());
  }

  private <E extends Enum<E> & Word> Classified<E> classified(Class<E> vocabulary) {
    E value = texts.one(List.of(vocabulary.getEnumConstants()));
    return switch (random.nextInt(4)) {
      case 0 -> Classified.of(value);
      case 1 -> new Classified<>(value, texts.text());
      default -> Classified.of(vocabulary, texts.text());
    };
  }

  private String text() {
    return texts.textOrNull();
  }
}
