package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  @Test
  void knowsWhereEveryValueStandsAndHowItWasWritten() throws NotJson {
    String document =
        " { \"a/b\" : [ 1.50e+2 , \"x\\u0041\\n\" ,\ttrue] , \"~\":{ } , \"\":null } ";

    JsonValue value = JsonReader.read(document);

    assertThat(places(value))
        .containsExactly(
            " = " + document.strip(),
            "/a~1b = [ 1.50e+2 , \"x\\u0041\\n\" ,\ttrue]",
            "/a~1b/0 = 1.50e+2",
            "/a~1b/1 = \"x\\u0041\\n\"",
            "/a~1b/2 = true",
            "/~0 = { }",
            "/ = null");
  }

  @Test
  void keepsDoubledMembersAndFindsTheLast() throws NotJson {
    JsonObject object = (JsonObject) JsonReader.read("{\"a\":1,\"a\":2,\"__proto__\":3}");

    assertThat(object.members()).extracting(JsonObject.Member::name).hasSize(3);
    assertThat(object.get("a").source()).isEqualTo("2");
  }

  @Test
  void findsAMemberInSnakeCaseWhereThereIsNoneInCamelCase() throws NotJson {
    JsonObject object =
        (JsonObject) JsonReader.read("{\"a_b\":1,\"c_d\":2,\"cD\":3,\"c_d\":4,\"_input_url\":5}");

    assertThat(object.get("aB").source()).isEqualTo("1");
    assertThat(object.get("cD").source()).isEqualTo("3");
    assertThat(object.get("_input_url").source()).isEqualTo("5");
    assertThat(object.get("x")).isNull();
  }

  @Test
  void escapesInTheSourceWhatCannotBeStored() throws NotJson {
    JsonValue value = JsonReader.read("[\"a\ud83d\",\"\ud83d\ude9b\"]");

    assertThat(value.source()).isEqualTo("[\"a\\ud83d\",\"\ud83d\ude9b\"]");
  }

  @Test
  void readsALargeTextAcrossTheBuffersOfTheParser() throws NotJson {
    String large = "é".repeat(100_000);

    JsonList list = (JsonList) JsonReader.read("[\"" + large + "\", 17]");

    assertThat(((JsonText) list.items().get(0)).value()).isEqualTo(large);
    assertThat(list.items().get(1).source()).isEqualTo("17");
  }

  @Test
  void countsTheLeavesOfWhatIsTooDeepWithoutReadingIt() throws NotJson {
    String deep = "[".repeat(600) + "1,{}" + "]".repeat(600);

    JsonValue value = JsonReader.read("[0," + deep + "]");

    assertThat(value.flaw()).isEqualTo("It is nested deeper than 500 levels.");
    List<Long> leaves = new ArrayList<>();
    value.forEachLeaf(leaf -> leaves.add(leaf.ownLeaves()));
    assertThat(leaves).containsExactly(1L, 2L);
    assertThat(LeafCount.of("[0," + deep + "]")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "undefined",
        "{",
        "[1,]",
        "{\"a\":tru}x",
        "NaN",
        "01",
        "'a'",
        "\"a\nb\""
      })
  void refusesWhatIsNoJson(String text) {
    assertThatThrownBy(() -> JsonReader.read(text))
        .isInstanceOf(NotJson.class)
        .message()
        .doesNotContain("undefined")
        .isNotBlank();
    assertThat(LeafCount.of(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "[]", "{}", "-0.0", "\"[not json\"", "\"\\\"x\\\"\""})
  void countsAScalarAndAnEmptyContainerAsOneLeaf(String text) {
    assertThat(LeafCount.of(text)).isEqualTo(1);
  }

  @Test
  void countsScalarsAndEmptyContainers() {
    assertThat(LeafCount.of("{\"a\":[1,[],{}],\"b\":{\"c\":null,\"c\":\"\"}}")).isEqualTo(5);
    assertThat(LeafCount.of("\"[1,2]\"")).isEqualTo(2);
  }

  private static List<String> places(JsonValue value) {
    List<String> places = new ArrayList<>();
    places.add(value.pointer() + " = " + value.source());
    value.children().forEach(child -> places.addAll(places(child)));
    return places;
  }
}
