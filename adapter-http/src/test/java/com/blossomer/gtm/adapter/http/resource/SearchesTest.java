package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchesTest {

  private static TestApi api;
  private final TestClient ada = api.newUser();

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void findsARecordWithItsParentsAndHighlights() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    String persona = ada.newPersona(account);

    JsonNode found = search("operations").json();

    assertThat(found.path("query").path("text").asText()).isEqualTo("operations");
    assertThat(found.path("query").path("corrected").isNull()).isTrue();
    assertThat(found.has("next")).isFalse();
    assertThat(found.path("items")).hasSize(1);
    JsonNode item = found.path("items").path(0);
    assertThat(item.path("kind").asText()).isEqualTo("targetPersona");
    assertThat(item.path("id").asText()).isEqualTo(persona);
    assertThat(item.path("name").asText()).isEqualTo("Head of operations");
    assertThat(item.path("companyId").asText()).isEqualTo(company);
    assertThat(item.path("targetAccountId").asText()).isEqualTo(account);
    assertThat(item.path("targetPersonaId").isNull()).isTrue();
    assertThat(item.path("highlights").toString())
        .isEqualTo("[{\"field\":\"name\",\"snippet\":\"Head of <mark>operations</mark>\"}]");
  }

  @Test
  void escapesTheHtmlOfTexts() {
    create("<script>alert('x')</script> & \\\"falcon\\\" <img src=x onerror=y>");

    assertThat(search("falcon").json().at("/items/0/highlights/0/snippet").asText())
        .isEqualTo(
            "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;<mark>falcon</mark>&quot;"
                + " &lt;img src=x onerror=y&gt;");
    assertThat(search("script").json().at("/items/0/highlights/0/snippet").asText())
        .startsWith("&lt;<mark>script</mark>&gt;alert");
  }

  @Test
  void saysWhatItLookedForInsteadOfATypo() {
    create("Harborline Freight");

    JsonNode found = search("harbrolin freight").json();

    assertThat(found.at("/query/text").asText()).isEqualTo("harbrolin freight");
    assertThat(found.at("/query/corrected").asText()).isEqualTo("harborline freight");
    assertThat(found.at("/items/0/name").asText()).isEqualTo("Harborline Freight");
  }

  @Test
  void narrowsByKindAndCompany() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    ada.newPersona(account);
    ada.newAccount(ada.newCompany());

    assertThat(kinds("/api/search?q=nurseries")).containsOnly("targetAccount").hasSize(2);
    assertThat(kinds("/api/search?q=nurseries&companyId=" + company)).hasSize(1);
    assertThat(kinds("/api/search?q=nurseries&companyId=" + UUID.randomUUID())).isEmpty();
    assertThat(kinds("/api/search?q=acme&companyId=" + company)).containsExactly("company");
    assertThat(kinds("/api/search?q=nurseries&kind=company")).isEmpty();
    assertThat(kinds("/api/search?q=nurseries&kind=company,targetAccount")).hasSize(2);
    assertThat(kinds("/api/search?q=nurseries&kind=company&kind=targetAccount")).hasSize(2);
  }

  @Test
  void narrowsListsByTheSameText() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    ada.newPersona(account);
    create("falcon");

    assertThat(ids(ada.get("/api/companies?q=acm"))).hasSize(2).contains(company);
    assertThat(ids(ada.get("/api/companies?q=acm%20-falcon"))).containsExactly(company);
    assertThat(ids(ada.get("/api/companies?q=falc&name=Acme"))).isEmpty();
    assertThat(ids(ada.get("/api/target-accounts?q=nursery&companyId=" + company)))
        .containsExactly(account);
    Answer counted = ada.get("/api/target-personas?q=operation", "Prefer", "count=exact");
    assertThat(counted.json().path("total").asInt()).isEqualTo(1);
    assertThat(ids(ada.get("/api/campaigns?q=operations"))).isEmpty();
    assertThat(ada.get("/api/companies?q=" + "x".repeat(201)).errors())
        .containsExactly("q too_long");
  }

  @Test
  void aCursorOfAListIsGoodForItsWordsOnly() {
    create("falcon 1");
    create("falcon 2");
    String cursor = ada.get("/api/companies?q=falcon&limit=1").json().path("next").asText();

    assertThat(ada.get("/api/companies?q=falcon&limit=1&cursor=" + cursor).status()).isEqualTo(200);
    assertThat(ada.get("/api/companies?q=falco&cursor=" + cursor).code()).isEqualTo("bad_cursor");
    assertThat(ada.get("/api/companies?cursor=" + cursor).code()).isEqualTo("bad_cursor");
  }

  @Test
  void givesPageByPageWhatItGivesAtOnce() {
    for (int i = 0; i < 7; i++) {
      create("falcon " + i);
    }
    List<String> all = ids(ada.get("/api/search?q=falcon"));

    List<String> seen = new ArrayList<>();
    String cursor = "";
    for (int page = 1; page <= 3; page++) {
      Answer answer = ada.get("/api/search?q=falcon&limit=3" + cursor);
      seen.addAll(ids(answer));
      assertThat(answer.json().has("next")).isEqualTo(page < 3);
      cursor = "&cursor=" + answer.json().path("next").asText();
    }

    assertThat(seen).hasSize(7).containsExactlyElementsOf(all);
  }

  @Test
  void aCursorIsGoodForItsOwnSearchOnly() {
    create("falcon one");
    create("falcon two");
    String cursor = ada.get("/api/search?q=falcon&limit=1").json().path("next").asText();
    ada.newCompany();
    ada.newCompany();
    String ofAList = ada.get("/api/companies?limit=1").json().path("next").asText();

    assertThat(ada.get("/api/search?q=falcon&limit=1&cursor=" + cursor).status()).isEqualTo(200);
    for (String other :
        List.of(
            "/api/search?q=falcons&cursor=" + cursor,
            "/api/search?q=falcon&kind=company&cursor=" + cursor,
            "/api/search?q=falcon&companyId=" + UUID.randomUUID() + "&cursor=" + cursor,
            "/api/companies?cursor=" + cursor,
            "/api/search?q=falcon&cursor=" + ofAList,
            "/api/search?q=falcon&cursor=" + cursor.substring(1),
            "/api/search?q=falcon&cursor=" + cursor + "A",
            "/api/search?q=falcon&cursor=x",
            "/api/search?q=falcon&cursor=")) {
      assertThat(ada.get(other).code()).as(other).isEqualTo("bad_cursor");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'', q required",
    "q=, q required",
    "q=%20%09, q required",
    "q=%E2%80%8B, q required",
    "q=a&q=b, q repeated",
    "q=a&limit=0, limit out_of_range",
    "q=a&limit=51, limit out_of_range",
    "q=a&limit=x, limit not_a_number",
    "q=a&kind=companies, kind unknown_word",
    "q=a&kind=, kind unknown_word",
    "'q=a&kind=company,', kind unknown_word",
    "q=a&companyId=1, companyId not_a_uuid",
    "q=a&x=1, x unknown_parameter",
  })
  void saysWhichParameterIsWrong(String query, String error) {
    Answer answer = ada.get("/api/search" + (query.isEmpty() ? "" : "?" + query));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly(error);
  }

  @Test
  void boundsWhatIsTyped() {
    assertThat(search("x".repeat(200)).status()).isEqualTo(200);
    assertThat(search("🌱".repeat(200)).status()).isEqualTo(200);
    assertThat(search("x".repeat(201)).errors()).containsExactly("q too_long");
    assertThat(search("x".repeat(10_000)).status()).isIn(400, 414);
    assertThat(search("a\u0000b").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!",
        "\"",
        "' & | ! :* <->",
        "the",
        "🌱",
        "\\",
        "%",
        "-",
        "-a",
        "$1",
        "\u202erl",
        "株",
        "<b>",
        "falcon:*",
        "falcon' or 1=1 --",
        "(falcon",
        "\"falcon",
        "a\u0301"
      })
  void takesWhateverIsTyped(String typed) {
    assertThat(search(typed).status()).isEqualTo(200);
  }

  @Test
  void showsNothingOfOthers() {
    create("Harborline");
    TestClient eve = api.newUser();

    for (String typed : List.of("harborline", "harb", "harborlin", "harbrolines")) {
      JsonNode found = eve.get("/api/search?q=" + typed).json();
      assertThat(found.path("items")).isEmpty();
      assertThat(found.at("/query/corrected").isNull()).isTrue();
    }
  }

  private Answer search(String typed) {
    return ada.get("/api/search?q=" + URLEncoder.encode(typed, UTF_8));
  }

  private void create(String name) {
    Answer created =
        ada.post("/api/companies", "{\"name\":\"" + name + "\",\"url\":\"https://acme.example\"}");
    assertThat(created.status()).isEqualTo(201);
  }

  private List<String> kinds(String path) {
    List<String> kinds = new ArrayList<>();
    ada.get(path).json().path("items").forEach(item -> kinds.add(item.path("kind").asText()));
    return kinds;
  }

  private static List<String> ids(Answer answer) {
    List<String> ids = new ArrayList<>();
    answer.json().path("items").forEach(item -> ids.add(item.path("id").asText()));
    return ids;
  }
}
