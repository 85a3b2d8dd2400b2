package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret reaches nothing that is kept or shown, however it is written. */
class HiddenSecretsTest {
  private static final String SECRET = "s3cr3tW0rd";
  private static final String AUTH_STATE =
      "{\"apiKey\":\"" + SECRET + "\",\"userInfo\":{\"email\":\"" + SECRET + "@x.example\"}}";

  private final World world = new World();

  static Stream<Map.Entry<String, String>> places() {
    Map<String, String> places = new LinkedHashMap<>();
    places.put("plain", member("blossomer_api_key", World.quoted(SECRET)));
    places.put("object", member("authState", AUTH_STATE));
    places.put("text", member("authState", World.quoted(AUTH_STATE)));
    places.put("encoded twice", member("authState", World.quoted(World.quoted(AUTH_STATE))));
    places.put("sign-in", member("blossomer_auth", World.quoted(AUTH_STATE)));
    places.put("camel case", member("blossomerAuth", AUTH_STATE));
    places.put("escaped name", member("auth\\u0053tate", World.quoted(AUTH_STATE)));
    places.put(
        "cut", "{\"blossomer_auth\":" + World.quoted(AUTH_STATE).replaceAll("x.example.*", ""));
    places.put("broken", member("authState", World.quoted("{\"apiKey\":" + SECRET + "}}]")));
    places.put("bare", member("blossomer_api_key", SECRET));
    places.put(
        "in a draft", draft("{\"targetAccountName\":\"A\",\"authState\":" + AUTH_STATE + "}"));
    places.put(
        "in a stale copy",
        draft(
            "{\"targetAccountName\":\"A\",\"data\":{\"targetAccountName\":\"A\",\"authState\":"
                + AUTH_STATE
                + "}}"));
    places.put(
        "as a text in a draft",
        draft("{\"targetAccountName\":\"A\",\"authState\":" + World.quoted(AUTH_STATE) + "}"));
    places.put(
        "beside a draft",
        member(
            "pg_draft_account_t",
            World.quoted(
                DraftBox.envelope(
                    "account", "t", "{}", ",\"blossomer_api_key\":\"" + SECRET + "\""))));
    places.put(
        "in another key", member("backup", World.quoted("{\"authState\":" + AUTH_STATE + "}")));
    places.put(
        "in a damaged key",
        member("backup", World.quoted("[{\"authState\":" + AUTH_STATE + ",\"x\":")));
    places.put(
        "in a dump in a dump",
        member(
            "backup",
            World.quoted("{\"blossomer_api_key\":" + World.quoted(SECRET) + ",\"a\":[1]}")));
    places.put(
        "in words",
        member("notes", World.quoted("copied: \"blossomer_api_key\": \"" + SECRET + "\"")));
    return places.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void areNowhere(Map.Entry<String, String> place) throws IOException {
    byte[] dump = place.getValue().getBytes(UTF_8);
    assertThat(place.getValue()).contains(SECRET);

    String shown;
    try {
      ImportReport planned = world.plan(dump);
      ImportReport report = world.take(dump);
      assertThat(report.decisions()).anyMatch(decision -> decision.code().equals("secret"));
      shown = planned + report.toString() + stored();
    } catch (Invalid refused) {
      shown = refused.toString();
    }

    assertThat(shown).doesNotContain(SECRET);
  }

  @Test
  void areNamedSoThatTheUserKnows() {
    ImportReport report = world.take(member("authState", AUTH_STATE).getBytes(UTF_8));

    assertThat(report.decisions().get(0).detail())
        .isEqualTo("A secret is present; it is not stored anywhere.");
    assertThat(World.balance(report, "authState").ignored()).isEqualTo(2);
  }

  private String stored() throws IOException {
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    world.blossomer().exports().export(world.user(), export);
    StringBuilder archives = new StringBuilder();
    for (var record : world.imports()) {
      archives.append(new String(Archives.unpack(record.archive()), ISO_8859_1));
    }
    return export.toString(UTF_8)
        + archives
        + world.leftovers()
        + world.quarantine()
        + world.accounts();
  }

  private static String member(String name, String json) {
    return "{\"" + name + "\":" + json + "}";
  }

  private static String draft(String data) {
    return member("pg_draft_account_t", World.quoted(DraftBox.envelope("account", "t", data, "")));
  }
}
