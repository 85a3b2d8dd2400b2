package com.blossomer.gtm.domain.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncludeTest {

  @Test
  void joinsPathsThatBeginAlike() {
    List<Include> includes =
        Include.parse(
            EntityKind.COMPANY,
            List.of("targetAccounts.campaigns", "targetAccounts", "targetAccounts.targetPersonas"));

    assertThat(includes).extracting(Include::name).containsExactly("targetAccounts");
    assertThat(includes.get(0).includes())
        .extracting(Include::name)
        .containsExactly("campaigns", "targetPersonas");
  }

  @Test
  void goesUpAsWellAsDown() {
    List<Include> includes =
        Include.parse(EntityKind.TARGET_PERSONA, List.of("company.targetAccounts", "campaigns"));

    assertThat(includes.get(0).isMany()).isFalse();
    assertThat(includes.get(0).includes().get(0).isMany()).isTrue();
    assertThat(includes.get(1).kind()).isEqualTo(EntityKind.CAMPAIGN);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPANY, company",
    "COMPANY, targetAccount",
    "TARGET_ACCOUNT, targetAccounts",
    "TARGET_ACCOUNT, companies",
    "CAMPAIGN, ''",
    "CAMPAIGN, targetPersona.",
    "CAMPAIGN, targetPersona.campaign",
    "CAMPAIGN, company.targetAccounts.targetPersonas.campaigns",
  })
  void refusesWhatLeadsNowhere(EntityKind from, String path) {
    assertThatThrownBy(() -> Include.parse(from, List.of(path)))
        .isInstanceOf(Invalid.class)
        .hasMessageStartingWith("/include: ");
  }
}
