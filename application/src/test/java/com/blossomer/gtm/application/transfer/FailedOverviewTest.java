package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes OX and OE: what the old app kept of an analysis that failed. */
class FailedOverviewTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"_input_url\": \"https://a.example\"}",
        "{\"_input_url\": \"a.example\", \"value\": \"<html lang=en></html>\"}",
        "{\"value\": [\"unexpected\", [], 7], \"_input_url\": \"a.example\"}",
        "{\"message\": \"<!doctype html>\", \"errorCode\": \"UNKNOWN_ERROR\", \"_input_url\": \"a\"}",
        "{\"message\": \"no\", \"error_code\": \"UNKNOWN_ERROR\", \"_input_url\": \"a.example\"}",
        "{\"message\": \"no\", \"errorCode\": \"UNKNOWN_ERROR\"}"
      })
  void isNoCompany(String object) {
    CompanyWorld taken = new CompanyWorld(object);

    assertThat(taken.world().sizes()).containsExactly(0, 0, 0, 0, 0, 1, 1);
    assertThat(taken.world().quarantine().get(0).text()).isEqualTo(object);
    assertThat(taken.world().quarantine().get(0).reason()).contains("server");
    assertThat(taken.balance().verdict()).isEqualTo(KeyVerdict.QUARANTINED);
    assertThat(taken.balance().quarantined()).isEqualTo(taken.balance().found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"<!doctype html>\"", "\"Internal Server Error\""})
  void isNoCompanyAsABareText(String text) {
    CompanyWorld taken = new CompanyWorld(text);

    assertThat(taken.world().sizes()).containsExactly(0, 0, 0, 0, 0, 1, 1);
    assertThat(taken.balance().quarantined()).isEqualTo(1);
  }

  @Test
  void isOneTextWhenItWasSpread() {
    CompanyWorld taken =
        new CompanyWorld(
            "{\"0\": \"<\", \"1\": \"p\", \"2\": \"\\ud83c\", \"3\": \"\\udf31\", \"4\": \">\","
                + " \"_input_url\": \"a.example\"}");

    assertThat(taken.world().quarantine())
        .extracting(Quarantined::path, Quarantined::text)
        .map(Object::toString)
        .containsExactly("(\"\", \"<p🌱>\")", "(\"/_input_url\", \"\"a.example\"\")");
    assertThat(taken.balance().found()).isEqualTo(6);
    assertThat(taken.balance().quarantined()).isEqualTo(6);
  }

  @Test
  void isOneTextWithoutTheAddressWhenItIsLongEnough() {
    StringBuilder spread = new StringBuilder("{");
    for (int i = 0; i < 20; i++) {
      spread.append(i == 0 ? "" : ",").append("\"" + i + "\":\"x\"");
    }
    CompanyWorld taken = new CompanyWorld(spread + "}");

    assertThat(taken.world().quarantine().get(0).text()).isEqualTo("x".repeat(20));
    assertThat(new CompanyWorld("{\"0\":\"x\"}").leftovers()).containsExactly(" {\"0\":\"x\"}");
  }

  @Test
  void isACompanyWhenACardWasEditedAfterwards() {
    CompanyWorld taken =
        new CompanyWorld(
            "{\"message\": \"no\", \"errorCode\": \"X\", \"_input_url\": \"a.example\","
                + " \"businessProfile\": {\"category\": \"N/A\"}}");

    assertThat(taken.company().url()).isEqualTo("a.example");
    assertThat(taken.company().businessProfile().category()).isEqualTo("N/A");
    assertThat(taken.leftovers()).containsExactly("/message \"no\"", "/errorCode \"X\"");
  }
}
