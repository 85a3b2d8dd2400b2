package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesTest {

  private static TestApi api;
  private final TestClient ada = api.newUser();
  private String company;
  private String nurseries;
  private String banks;

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @BeforeEach
  void create() {
    company = ada.newCompany();
    nurseries =
        account(
            "Nurseries",
            "\"Horticulture\", \"Retail, garden\"",
            "{\"title\": \"Hiring, now\", \"type\": \"intent\", \"priority\": \"High\"},"
                + "{\"title\": \"ERP\", \"type\": \"Tech Stack\", \"priority\": \"Low\"}");
    banks =
        account(
            "Banks 100%",
            "\"Fintech\", \"back\\\\slash\"",
            "{\"title\": \"Core]\", \"type\": \"technology\", \"priority\": \"High\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name=nurseries                                          | Nurseries
          name.eq=NURSERIES                                       | Nurseries
          name.ne=nurseries                                       | Banks 100%
          name.contains=100%25                                    | Banks 100%
          name.starts=nurs                                        | Nurseries
          name.in=nurseries,nobody                                | Nurseries
          firmographics.industry.in=retail%5C,%20garden           | Nurseries
          firmographics.industry.in=x,back%5Cslash                | Banks 100%
          firmographics.industry.in=x,back%5C%5Cslash             | Banks 100%
          firmographics.industry=retail,%20garden                 | Nurseries
          firmographics.industry.exists=true&name.lt=c            | Banks 100%
          name.gte=b&name.lt=c                                    | Banks 100%
          name.contains=s&name.contains=1                         | Banks 100%
          buyingSignals.type=tech%20stack                         | Nurseries
          buyingSignals.type.label=tech%20stack                   | Nurseries
          buyingSignals.type.value=intent                         | Nurseries
          buyingSignals.type.value.ne=intent                      | Banks 100%
          buyingSignals[type=technology,priority=High]            | Banks 100%
          buyingSignals%5Btype%3Dtechnology%2Cpriority%3DHigh%5D= | Banks 100%
          buyingSignals%5Btype%3Dtechnology%2Cpriority%3DHigh%5D  | Banks 100%
          buyingSignals[type=technology,priority=High].exists=false | Nurseries
          buyingSignals%5Btype=technology,priority=High%5D.exists=true | Banks 100%
          buyingSignals[type=intent,title.starts=hiring%5C,]      | Nurseries
          buyingSignals[type.in=intent%5C,contextual]             | Nurseries
          buyingSignals[title=core%5C]]                           | Banks 100%
          buyingSignals[title.in=erp%5C,x,type.value=technology]  | Nurseries
          company.name=acme&name.contains=bank                    | Banks 100%
          description.exists=false&name=nurseries                 | Nurseries
          createdAt.gte=2026-01-01T00:00:00%2B02:00&name=nurseries | Nurseries
          version=1&name=nurseries                                | Nurseries
          """)
  void understands(String query, String expected) {
    assertThat(names("/api/target-accounts?" + query)).containsExactly(expected);
  }

  @Test
  void findsNothingWithWhatOthersOwn() {
    TestClient bob = api.newUser();

    assertThat(bob.get("/api/target-accounts?name=nurseries").text()).isEqualTo("{\"items\":[]}");
    assertThat(bob.get("/api/target-accounts?companyId=" + company).text())
        .isEqualTo("{\"items\":[]}");
    assertThat(bob.get("/api/target-accounts?company.name=acme").text())
        .isEqualTo("{\"items\":[]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nam=x                                  | nam unknown_parameter
          name.like=x                            | name.like unknown_operator
          firmographics.industri.in=x            | firmographics.industri.in unknown_field
          company.nam=x                          | company.nam unknown_parameter
          targetPersona.name=x                   | targetPersona.name unknown_parameter
          createdAt.contains=2026                | createdAt.contains wrong_operator
          createdAt.gte=2026-01-01T00:00:00+02:00 | createdAt.gte bad_value
          createdAt=                             | createdAt bad_value
          version=1.0                            | version bad_value
          companyId=x                            | companyId bad_value
          buyingSignals.enabled=1                | buyingSignals.enabled bad_value
          buyingSignals=x                        | buyingSignals needs_a_field
          buyingSignals.exists=x                 | buyingSignals.exists bad_value
          buyingSignals[type                     | buyingSignals malformed
          buyingSignals[type=technology          | buyingSignals malformed
          buyingSignals[]                        | buyingSignals malformed
          buyingSignals[type]=technology         | buyingSignals malformed
          buyingSignals[type=technology]=x       | buyingSignals malformed
          buyingSignals[type=technology].ne=x    | buyingSignals malformed
          buyingSignals[typ=technology]          | buyingSignals unknown_field
          buyingSignals[type.gt=technology]      | buyingSignals wrong_operator
          name[x=y]                              | name not_a_list
          sort=nam                               | sort unknown_field
          sort=                                  | sort unknown_field
          sort=name,                             | sort unknown_field
          sort=buyingSignals                     | sort not_sortable
          sort=company.name                      | sort unknown_field
          sort=name,-name                        | sort repeated
          sort=id,name,version,createdAt         | sort too_many
          sort=name&sort=id                      | sort repeated
          fields=                                | fields unknown_field
          fields=id,nam                          | fields unknown_field
          fields=firmographics.                  | fields unknown_field
          fields=targetPersonas.name             | fields unknown_field
          fields=id&fields=name                  | fields repeated
          include=                               | include unknown_include
          include=targetAccounts                 | include unknown_include
          include=company.targetAccounts.targetPersonas.campaigns | include too_deep
          include=company&include=campaigns      | include repeated
          cursor=a&cursor=b                      | cursor repeated
          q=%20                                  | q required
          q=a&q=b                                | q repeated
          """)
  void refuses(String query, String expected) {
    Answer answer =
        ada.get("/api/target-accounts?" + query.strip().replace("[", "%5B").replace("]", "%5D"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("bad_parameter");
    assertThat(answer.errors()).contains(expected.strip());
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    Answer answer = ada.get("/api/companies?limit=0&nam=x&version=y&sort=z&include=up&fields=f");

    assertThat(answer.errors())
        .containsExactlyInAnyOrder(
            "limit out_of_range",
            "nam unknown_parameter",
            "version bad_value",
            "sort unknown_field",
            "include unknown_include");
    assertThat(answer.json().path("detail").asText()).endsWith("(and 4 more)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name=%00", "name=%ED%A0%80", "name=%ff", "name.in=a,%00"})
  void refusesWhatIsNoText(String query) {
    assertThat(ada.get("/api/companies?" + query).status()).isEqualTo(400);
  }

  @Test
  void decodesNothingTwice() {
    assertThat(ada.get("/api/companies?name=%5Cu0000&name.ne=%2500").status()).isEqualTo(200);
  }

  @Test
  void limitsHowMuchOneRequestAsks() {
    String many = "name.ne=a&".repeat(51);
    String brackets = "buyingSignals[" + "title.ne=a,".repeat(50) + "title.ne=a]";
    String values = "name.in=" + "a,".repeat(1_100) + "a";

    assertThat(ada.get("/api/companies?" + "name.ne=a&".repeat(50) + "limit=1").status())
        .isEqualTo(200);
    assertThat(ada.get("/api/companies?" + many).errors()).containsExactly("name.ne too_many");
    assertThat(
            ada.get("/api/target-accounts?" + brackets.replace("[", "%5B").replace("]", "%5D"))
                .status())
        .isEqualTo(400);
    assertThat(ada.get("/api/companies?" + values).errors()).containsExactly("name.in too_many");
    assertThat(ada.get("/api/companies?name=" + "%C3%84".repeat(600)).status()).isEqualTo(200);
  }

  @Test
  void walksThroughAnyOrder() {
    for (int i = 0; i < 5; i++) {
      account("x" + i % 2, "", "");
    }
    for (String sort : List.of("name", "-name", "-updatedAt,name", "description,-name", "id")) {
      List<String> expected = ids("/api/target-accounts?sort=" + sort);
      List<String> seen = new ArrayList<>();
      String next = "";
      while (next != null) {
        Answer page = ada.get("/api/target-accounts?limit=2&sort=" + sort + next);
        page.json().path("items").forEach(item -> seen.add(item.path("id").asText()));
        next = page.json().has("next") ? "&cursor=" + page.json().path("next").asText() : null;
      }
      assertThat(seen).as(sort).isEqualTo(expected).hasSize(7);
    }
    assertThat(names("/api/target-accounts?sort=-name&limit=3")).containsExactly("x1", "x1", "x0");
  }

  @Test
  void aCursorIsGoodForOneOrderAndFilterOnly() {
    String list = "/api/target-accounts?limit=1&name.ne=x&sort=name";
    String cursor = "&cursor=" + ada.get(list).json().path("next").asText();

    assertThat(ada.get(list + cursor).status()).isEqualTo(200);
    // neither the size of a page nor what is shown of it, nor the place of a filter, matter
    assertThat(
            ada.get("/api/target-accounts?sort=name&fields=id&limit=2&name.ne=x" + cursor).status())
        .isEqualTo(200);
    for (String other :
        List.of("sort=name", "sort=-name&name.ne=x", "name.ne=x", "sort=name&name.ne=y")) {
      assertThat(ada.get("/api/target-accounts?" + other + cursor).code()).isEqualTo("bad_cursor");
    }
  }

  @Test
  void countsOnlyWhenThatIsPreferred() {
    Answer counted =
        ada.get("/api/target-accounts?limit=1", "Prefer", "wait=5, Count=\"exact\"; x");
    Answer plain = ada.get("/api/target-accounts?limit=1", "Prefer", "count=estimated");

    assertThat(counted.json().path("total").asInt()).isEqualTo(2);
    assertThat(counted.header("Preference-Applied")).isEqualTo("count=exact");
    assertThat(plain.json().has("total")).isFalse();
    assertThat(plain.header("Preference-Applied")).isNull();
  }

  private String account(String name, String industries, String signals) {
    String json =
        """
        {"companyId": "%s", "name": "%s", "firmographics": {"industry": [%s]}, "buyingSignals": [%s]}"""
            .formatted(company, name, industries, signals);
    Answer created = ada.post("/api/target-accounts", json);
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    return created.json().path("id").asText();
  }

  private List<String> names(String path) {
    return values(path, "name");
  }

  private List<String> ids(String path) {
    return values(path, "id");
  }

  private List<String> values(String path, String member) {
    Answer answer = ada.get(path.strip().replace("[", "%5B").replace("]", "%5D"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    List<String> values = new ArrayList<>();
    answer.json().path("items").forEach(item -> values.add(item.path(member).asText()));
    return values;
  }
}
