package com.blossomer.gtm.domain.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.search.SearchText.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Öcklebrook & Søns 🌱      | ocklebrook søns
          e\u0301te\u0301, ÉTÉ      | ete ete
          “Hello—World”             | hello world
          user@acme.com, node.js    | user acme com node js
          B2B/B2C €5M               | b2b b2c 5m
          ｆｕｌｌ ﬁne               | full fine
          株式会社Acme              | 株 式 会 社 acme
          한국어                     | 한국어
          مَرْحَبًا                   | مرحبا
          हिन्दी                     | हिन्दी
          """)
  void makesWords(String text, String words) {
    String expected = java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFKD);
    assertThat(String.join(" ", SearchText.words(text))).isEqualTo(expected.replace("é", "e"));
  }

  @Test
  void knowsWhereAWordStands() {
    assertThat(SearchText.tokens("🌱 Čas!")).containsExactly(new Token(3, 6, "cas"));
  }

  @Test
  void cutsWhatIsTooLongForAWord() {
    assertThat(SearchText.words("🌱" + "x".repeat(500) + " y"))
        .containsExactly("x".repeat(SearchText.MAX_WORD), "y");
  }
}
