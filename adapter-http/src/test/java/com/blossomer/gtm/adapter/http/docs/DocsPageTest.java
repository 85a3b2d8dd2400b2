package com.blossomer.gtm.adapter.http.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocsPageTest {

  private static final JsonNode CONTRACT = TestApi.contract().document();
  private static final String PAGE = page(CONTRACT);

  @Test
  void showsEveryOperationWithARequestToCopy() {
    CONTRACT
        .path("paths")
        .findValuesAsText("operationId")
        .forEach(id -> assertThat(PAGE).contains("<article id=\"" + id + "\">"));

    assertThat(PAGE)
        .contains(
            """
            <code>curl -X PATCH -H &quot;Authorization: Bearer $KEY&quot; \\
              -H 'If-Match: &quot;3-9f86d081884c7d65&quot;' \\
              -H 'Content-Type: application/merge-patch+json' \\
              -d '{
                <span class="k">&quot;status&quot;</span>: <span class="s">&quot;active&quot;</span>
              }' \\
              &quot;$URL/api/campaigns/0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10&quot;</code>""");
  }

  @Test
  void showsEveryErrorAndEveryObject() {
    CONTRACT
        .at("/components/responses")
        .fieldNames()
        .forEachRemaining(name -> assertThat(PAGE).contains("id=\"error-" + name + "\""));
    CONTRACT
        .at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                assertThat(PAGE.contains("id=\"schema-" + schema.getKey() + "\""))
                    .as(schema.getKey())
                    .isEqualTo(
                        schema.getValue().has("properties") || schema.getValue().has("allOf")));
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() {
    Set<String> targets = all("id=\"([^\"]+)\"");

    assertThat(targets).containsAll(all("href=\"#([^\"]+)\""));
    assertThat(all("href=\"([^#\"][^\"]*)\"")).containsExactly("openapi.json", "openapi.yaml");
  }

  @Test
  void saysWhatAMemberTakes() {
    assertThat(text(PAGE))
        .contains("limit in the query number (1 to 200), else 50 How many items at most.")
        .contains("companyId required UUID")
        .contains("name required text (1 to 2,000 characters)")
        .contains("rationale list (at most 2,000) of text (at most 1,000,000 characters) or null")
        .contains("source required Source or null Where an import took the record from.")
        .contains("type required email | linkedin | cold_call | ad");
  }

  @Test
  void aTextOfTheContractIsNeverTakenForMarkup() throws Exception {
    JsonNode hostile =
        new JsonMapper()
            .readTree(
                """
                {"info": {"title": "<script>alert(1)</script>"},
                 "paths": {"/a'b": {"post": {"operationId": "\\"><img>", "summary": "a&b",
                   "requestBody": {"content": {"application/json": {"example": {"it": "it's"}}}},
                   "responses": {}}}}}""");

    assertThat(page(hostile))
        .doesNotContain("<script", "<img")
        .contains("&lt;script&gt;", "a&amp;b", "it\\u0027s");
  }

  @Test
  void showsCodeThatStandsInBackticks() {
    assertThat(new Html().prose("Send `If-Match: \"1\"` or `*`; a ` alone stays.").toString())
        .isEqualTo("Send <code>If-Match: &quot;1&quot;</code> or <code>*</code>; a ` alone stays.");
  }

  @Test
  void showsAlsoWhatHasNoExample() throws Exception {
    JsonNode bare =
        new JsonMapper()
            .readTree(
                """
                {"paths": {"/a": {"post": {"operationId": "bare",
                   "requestBody": {"content": {"application/json": {}}}, "responses": {}}}}}""");

    assertThat(text(page(bare))).contains("-d ' ' \\ &quot;$URL/a&quot;");
  }

  private static Set<String> all(String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(PAGE);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private static String page(JsonNode contract) {
    return new String(new DocsPage(contract).html(), UTF_8);
  }
}
