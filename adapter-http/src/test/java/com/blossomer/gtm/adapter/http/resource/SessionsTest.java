package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.model.user.Caller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SessionsTest {

  private static final String COMPANY = "{\"name\":\"Acme\",\"url\":\"https://acme.example\"}";

  private static TestApi api;

  private final TestClient browser = api.client(null);
  private final String origin = "http://127.0.0.1:" + api.port();

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void signsABrowserInReadsWritesAndSignsOut() {
    String cookie = signIn(newLink());

    assertThat(browser.get("/api/me", "Cookie", cookie).json().path("scopes"))
        .hasToString("[\"read\",\"write\"]");
    assertThat(browser.post("/api/companies", COMPANY, "Cookie", cookie, "Origin", origin).status())
        .isEqualTo(201);
    Answer out = browser.delete("/api/session", "Cookie", cookie, "Origin", origin);
    assertThat(out.status()).isEqualTo(204);
    assertThat(out.header("Set-Cookie")).startsWith("blossomer_session=;").contains("Max-Age=0");
    assertThat(browser.get("/api/me", "Cookie", cookie).status()).isEqualTo(401);
  }

  @Test
  void hidesTheCookieFromScriptsAndOtherSites() {
    Answer begun = begin(newLink(), origin);

    assertThat(begun.header("Set-Cookie"))
        .matches("blossomer_session=bgts_\\w+; Path=/; HttpOnly; SameSite=Strict; Expires=.* GMT");
    assertThat(begun.text()).doesNotContain("bgts_");
  }

  @Test
  void refusesALinkTheSecondTimeAndOneThatIsCutOff() {
    String link = newLink();
    signIn(link);

    assertThat(begin(link, origin).status()).isEqualTo(401);
    assertThat(begin(link.substring(0, 40), origin).status()).isEqualTo(401);
    assertThat(begin("", origin).status()).isEqualTo(422);
  }

  @Test
  void refusesToChangeAnythingForAPageOfAnotherSite() {
    String cookie = signIn(newLink());

    for (String foreign : new String[] {"https://evil.example", "null", origin + ".evil.example"}) {
      Answer answer = browser.post("/api/companies", COMPANY, "Cookie", cookie, "Origin", foreign);
      assertThat(answer.status()).as(foreign).isEqualTo(403);
      assertThat(answer.json().path("code").asText()).isEqualTo("wrong_origin");
    }
    assertThat(browser.post("/api/companies", COMPANY, "Cookie", cookie).status()).isEqualTo(403);
    assertThat(begin(newLink(), "https://evil.example").status()).isEqualTo(403);
  }

  @Test
  void refusesACookieThatIsNoSession() {
    assertThat(browser.get("/api/me", "Cookie", "blossomer_session=" + newLink()).status())
        .isEqualTo(401);
    assertThat(browser.get("/api/me", "Cookie", "blossomer_session=x").status()).isEqualTo(401);
  }

  @Test
  void prefersTheHeaderToTheCookie() {
    TestClient ada = api.newUser();

    Answer me = ada.get("/api/me", "Cookie", "blossomer_session=x");

    assertThat(me.status()).isEqualTo(200);
  }

  @Test
  void servesThePageThatALinkOpens() {
    assertThat(browser.get("/sign-in").text()).contains("/sign-in.js");
    assertThat(browser.get("/sign-in.js").text()).contains("/api/session");
    assertThat(browser.get("/sign-in").header("Content-Security-Policy"))
        .contains("script-src 'self'");
  }

  private static String newLink() {
    Caller user = api.blossomer().newLocalUser();
    return api.blossomer().signIns().createLink(user).secret().reveal();
  }

  private Answer begin(String link, String from) {
    return browser.post("/api/session", "{\"link\":\"" + link + "\"}", "Origin", from);
  }

  private String signIn(String link) {
    Answer begun = begin(link, origin);
    assertThat(begun.status()).isEqualTo(200);
    return begun.header("Set-Cookie").split(";")[0];
  }
}
