package com.blossomer.gtm.domain.model.campaign;

import static com.blossomer.gtm.domain.model.campaign.CampaignStatus.ACTIVE;
import static com.blossomer.gtm.domain.model.campaign.CampaignStatus.COMPLETED;
import static com.blossomer.gtm.domain.model.campaign.CampaignStatus.DRAFT;
import static com.blossomer.gtm.domain.model.campaign.CampaignStatus.PAUSED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CampaignTest {

  private static final Map<CampaignStatus, Set<CampaignStatus>> ALLOWED =
      Map.of(
          DRAFT, Set.of(DRAFT, ACTIVE),
          ACTIVE, Set.of(ACTIVE, PAUSED, COMPLETED),
          PAUSED, Set.of(PAUSED, ACTIVE, COMPLETED),
          COMPLETED, Set.of(COMPLETED));

  private final TargetAccountId account = new TargetAccountId(TestRecords.newId());
  private final TargetPersonaId persona = new TargetPersonaId(TestRecords.newId());

  @Test
  void movesOnlyWhereItsStatusAllows() {
    for (CampaignStatus from : CampaignStatus.values()) {
      for (CampaignStatus to : CampaignStatus.values()) {
        Campaign campaign = campaign(linked().status(from).build());
        CampaignProfile next = linked().status(to).build();
        if (ALLOWED.get(from).contains(to)) {
          assertThat(campaign.allow(next)).isEqualTo(next);
        } else {
          assertThatThrownBy(() -> campaign.allow(next)).isInstanceOf(Conflict.class);
        }
      }
    }
  }

  @Test
  void saysWhereItCouldMoveInstead() {
    Campaign paused = campaign(linked().status(PAUSED).build());

    Conflict refused =
        catchThrowableOfType(Conflict.class, () -> paused.allow(linked().status(DRAFT).build()));

    assertThat(refused.code()).isEqualTo("status_move_not_allowed");
    assertThat(refused.allowed()).containsExactly("active", "completed");
    assertThat(refused)
        .hasMessage(
            "A campaign cannot move from paused to draft; from here it can move to active or"
                + " completed.");
  }

  @Test
  void neverChangesItsLinks() {
    Campaign campaign = campaign(linked().build());
    CampaignProfile elsewhere =
        TestData.fullCampaign(
                new TargetAccountId(TestRecords.newId()), new TargetPersonaId(TestRecords.newId()))
            .build();

    assertThat(refusedLinks(campaign, elsewhere))
        .containsExactly("/targetAccountId", "/targetPersonaId");
    assertThat(refusedLinks(campaign, TestData.fullCampaign(null, null).build()))
        .containsExactly("/targetAccountId", "/targetPersonaId");
    assertThat(refusedLinks(campaign, TestData.fullCampaign(account, null).build()))
        .containsExactly("/targetPersonaId");
  }

  @Test
  void takesALinkThatWasMissing() {
    Campaign unlinked = campaign(TestData.fullCampaign(null, null).build());
    Campaign halfLinked = campaign(TestData.fullCampaign(account, null).build());

    assertThat(unlinked.allow(linked().build())).isEqualTo(linked().build());
    assertThat(unlinked.allow(unlinked.profile())).isEqualTo(unlinked.profile());
    assertThat(halfLinked.allow(linked().build())).isEqualTo(linked().build());
  }

  @Test
  void refusesAPersonaWithoutAccount() {
    assertThatThrownBy(() -> TestData.fullCampaign(null, persona).build())
        .isInstanceOf(Invalid.class)
        .hasMessageStartingWith("/targetAccountId: ");
  }

  @Test
  void isADraftUnlessSaidOtherwise() {
    assertThat(TestData.minimalCampaign(account, persona).build().status()).isEqualTo(DRAFT);
  }

  @Test
  void changesToTheNextVersion() {
    Campaign campaign = campaign(linked().build());

    Campaign changed = campaign.changedTo(linked().name("other").build(), LATER);

    assertThat(changed.version()).isEqualTo(campaign.version().next());
    assertThat(changed.updatedAt()).isEqualTo(LATER);
    assertThat(changed.createdAt()).isEqualTo(campaign.createdAt());
    assertThat(changed.profile().name()).isEqualTo("other");
  }

  private CampaignProfileBuilder linked() {
    return TestData.fullCampaign(account, persona);
  }

  private static Campaign campaign(CampaignProfile profile) {
    return TestRecords.campaign(new CompanyId(TestRecords.newId()), profile);
  }

  private static List<String> refusedLinks(Campaign campaign, CampaignProfile next) {
    Invalid refused = catchThrowableOfType(Invalid.class, () -> campaign.allow(next));
    assertThat(refused.violations()).extracting(Violation::code).containsOnly("immutable");
    return refused.violations().stream().map(Violation::pointer).toList();
  }
}
