package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void takesAnythingWhereThePageShowsAnEllipsis() throws Exception {
    assertThat(
            differences(
                "{'id': '01…', 'list': [1, '…'], 'more': '…', '…': '…'}",
                "{'id': '01ab', 'list': [1, 2, 3], 'more': {'a': 1}, 'further': true}"))
        .isEmpty();
    assertThat(Likeness.isLike("\"1-…\"", "\"1-9f.7\"")).isTrue();
  }

  @Test
  void namesEveryPlaceThatDiffers() throws Exception {
    assertThat(
            differences(
                "{'same': 1, 'text': 'a…', 'list': [1], 'gone': null}",
                "{'same': 1, 'text': 'b', 'list': [1, 2], 'further': true}"))
        .containsExactly(
            "/text: \"a…\" but was \"b\"",
            "/list: 1 items but were 2",
            "/gone is not there",
            "/further is not shown");
    assertThat(differences("{'number': 1}", "{'number': '1'}")).hasSize(1);
    assertThat(differences("['a', '…']", "[]")).hasSize(1);
    assertThat(Likeness.isLike("\"1-…\"", "\"2-9\"")).isFalse();
  }

  private static List<String> differences(String shown, String real) throws Exception {
    JsonMapper mapper = new JsonMapper();
    return Likeness.differences(
        mapper.readTree(shown.replace('\'', '"')), mapper.readTree(real.replace('\'', '"')));
  }
}
