package com.blossomer.gtm.adapter.http.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain \"quoted\" \\ and\nnew",
        "nul \0, whole \ud83c\udf31",
        "half \ud83d, other half \udf31",
        "\ud83d",
        "\ud83d\ud83c\udf31\"",
        "\udf31\ud83d\\"
      })
  void comesBackAsItWas(String text) throws IOException {
    byte[] json = Json.write(new ExactText(text));

    assertThat(new JsonMapper().readValue(json, String.class)).isEqualTo(text);
  }

  @Test
  void escapesNothingButWhatUtf8CannotHold() {
    String json = new String(Json.write(new ExactText("Gr\u00fcn \ud83c\udf31 \ud83d")), UTF_8);

    assertThat(json).isEqualTo("\"Gr\u00fcn \ud83c\udf31 \\ud83d\"");
  }
}
