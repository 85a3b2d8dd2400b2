package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoneSurrogatesTest {
  private final World world = new World();

  @Test
  void takesADumpWithAKeyOfHalfASurrogatePair() {
    ImportReport report = world.take("{\"ext\\ud83d\":\"[7]\",\"\\ud800\":1}".getBytes(UTF_8));

    assertThat(report.keys())
        .extracting(key -> key.key(), key -> key.verdict())
        .containsExactly(tuple("ext\uFFFD", KeyVerdict.KEPT), tuple("\uFFFD", KeyVerdict.KEPT));
  }

  @Test
  void takesARecordWithSuchANameInIt() {
    String account = "{\"targetAccountName\":\"A\",\"x\\ud83d\":{\"\\udc00\\ud83d\\ude9b\":1}}";

    ImportReport report = world.take(World.dump("target_accounts", account));

    assertThat(world.accounts()).hasSize(1);
    assertThat(world.quarantine()).isEmpty();
    assertThat(world.leftovers())
        .extracting(Leftover::path, Leftover::json)
        .containsExactly(tuple("/x\uFFFD", "{\"\\udc00\\ud83d\\ude9b\":1}"));
    assertThat(World.balance(report, "target_accounts").found()).isEqualTo(2);
  }

  @Test
  void takesARecordWithSuchANameThatIsNoEscape() {
    String dump =
        "{\"target_accounts\":\"{\\\"targetAccountName\\\":\\\"A\\\",\\\"x\\ud83d\\\":1}\"}";

    world.take(dump.getBytes(UTF_8));

    assertThat(world.accounts()).hasSize(1);
    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/x\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ud800", "\\udfff", "a\\ud83d\\n", "\\ud83d\\ud83d\\ude9b", "\\\\\\uDC00\\\""})
  void readsNamesAndTextsExactly(String escaped) throws NotJson {
    String text = Unescaped.at('"' + escaped + '"', 0);

    JsonObject object =
        (JsonObject)
            JsonReader.read("{\"ok\" : 1, \"" + escaped + "\" :[\"" + escaped + "\" , 2]}");

    assertThat(object.members()).extracting(JsonObject.Member::name).containsExactly("ok", text);
    List<JsonValue> items = object.get(text).children();
    assertThat(((JsonText) items.get(0)).value()).isEqualTo(text);
    assertThat(items.get(1).source()).isEqualTo("2");
    assertThat(object.get(text).source()).isEqualTo("[\"" + escaped + "\" , 2]");
  }

  @Test
  void tellsNamesApartThatDifferInAHalfOnly() throws NotJson {
    JsonObject object = (JsonObject) JsonReader.read("{\"\\ud800\":1,\"\\ud801\":2}");

    assertThat(object.get("\ud800").source()).isEqualTo("1");
    assertThat(object.get("\ud801").source()).isEqualTo("2");
  }

  @Test
  void findsThemInALargeDocumentToo() throws NotJson {
    String filler = "\\n".repeat(3_999) + "x";
    String document = ("{\"\\ud800" + filler + "\":\"\\\\ud800\"},").repeat(100);

    JsonList list = (JsonList) JsonReader.read("[" + document + "0]");

    for (JsonValue item : list.items().subList(0, 100)) {
      JsonObject.Member member = ((JsonObject) item).members().get(0);
      assertThat(member.name()).startsWith("\ud800\n").endsWith("\nx").hasSize(4_001);
      assertThat(((JsonText) member.value()).value()).isEqualTo("\\ud800");
    }
  }
}
