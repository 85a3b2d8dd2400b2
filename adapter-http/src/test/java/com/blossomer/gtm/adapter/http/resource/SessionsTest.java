package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.UserId;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
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
  void aSessionMayDoNoMoreThanTheKeyThatBeganIt() {
    TestClient reader = api.newUser(Scope.READ);
    String cookie = cookie(beginBy("apiKey", reader.credential()));

    assertThat(browser.get("/api/companies", "Cookie", cookie).status()).isEqualTo(200);
    Answer refused = browser.post("/api/companies", COMPANY, "Cookie", cookie, "Origin", origin);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("missing_scope");
    assertThat(
            browser
                .post("/api/api-keys", "{\"name\":\"n\"}", "Cookie", cookie, "Origin", origin)
                .status())
        .isEqualTo(403);
    assertThat(browser.delete("/api/session", "Cookie", cookie, "Origin", origin).status())
        .isEqualTo(204);
    assertThat(browser.get("/api/me", "Cookie", cookie).status()).isEqualTo(401);
  }

  @Test
  void aSessionEndsWithTheKeyThatBeganIt() {
    TestClient ada = api.newUser();
    Answer key = ada.post("/api/api-keys", "{\"name\":\"web\"}");
    String cookie = cookie(beginBy("apiKey", key.json().path("secret").asText()));
    assertThat(browser.get("/api/session", "Cookie", cookie).status()).isEqualTo(200);

    ada.delete("/api/api-keys/" + key.json().path("id").asText());

    assertThat(browser.get("/api/session", "Cookie", cookie).status()).isEqualTo(401);
    assertThat(browser.get("/api/companies", "Cookie", cookie).status()).isEqualTo(401);
    assertThat(beginBy("apiKey", key.json().path("secret").asText()).status()).isEqualTo(401);
  }

  @Test
  void saysWhoIsSignedInAndUntilWhen() {
    TestClient reader = api.newUser(Scope.READ);
    String id = reader.get("/api/me").json().at("/user/id").asText();
    Answer begun = beginBy("apiKey", reader.credential());

    Answer session = browser.get("/api/session", "Cookie", cookie(begun));

    assertThat(session.json().at("/user/id").asText()).isEqualTo(id);
    assertThat(session.json().path("scopes")).hasToString("[\"read\"]");
    assertThat(session.json().path("expiresAt")).isEqualTo(begun.json().path("expiresAt"));
    Answer nobody = browser.get("/api/session");
    assertThat(nobody.status()).isEqualTo(401);
    assertThat(reader.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void takesExactlyOneCredential() {
    String key = api.newUser().credential();

    assertThat(beginWith("{}").errors()).containsExactly(" not_one");
    assertThat(beginWith("{\"link\":null}").errors()).containsExactly(" not_one");
    assertThat(beginWith("{\"apiKey\":\"%s\",\"link\":\"%s\"}".formatted(key, newLink())).errors())
        .containsExactly(" not_one");
    assertThat(beginWith("{\"password\":\"x\"}").status()).isEqualTo(422);
  }

  @Test
  void refusesACredentialOfAnotherKindOrOfNobody() {
    String key = api.newUser().credential();
    Secret unknown =
        Secret.generate(CredentialKind.API_KEY, new UserId(new UUID(0, 0)), new SecureRandom());

    assertThat(beginBy("apiKey", newLink()).status()).isEqualTo(401);
    assertThat(beginBy("link", key).status()).isEqualTo(401);
    assertThat(beginBy("apiKey", key.substring(0, 50)).status()).isEqualTo(401);
    Answer refused = beginBy("apiKey", unknown.reveal());
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.json().path("detail").asText())
        .isEqualTo("The API key is unknown, expired or revoked.");
    assertThat(refused.header("Set-Cookie")).isNull();
    assertThat(beginBy("token", "a.b.c").json().path("detail").asText())
        .isEqualTo("This server takes no tokens of others; use an API key.");
  }

  @Test
  void signsOutWhateverTheCookieIsWorth() {
    String ended = signIn(newLink());
    browser.delete("/api/session", "Cookie", ended, "Origin", origin);

    for (String cookie : List.of(ended, "blossomer_session=x", "other=1")) {
      Answer out = browser.delete("/api/session", "Cookie", cookie, "Origin", origin);
      assertThat(out.status()).as(cookie).isEqualTo(204);
      assertThat(out.header("Set-Cookie")).contains("Max-Age=0");
    }
    assertThat(browser.delete("/api/session").status()).isEqualTo(204);
    assertThat(
            browser
                .delete("/api/session", "Cookie", ended, "Origin", "https://evil.example")
                .status())
        .isEqualTo(403);
    assertThat(browser.delete("/api/session", "Cookie", ended).status()).isEqualTo(403);
  }

  @Test
  void signsOutOfAllDevices() {
    TestClient ada = api.newUser();
    String laptop = cookie(beginBy("apiKey", ada.credential()));
    String phone = cookie(beginBy("apiKey", ada.credential()));
    String path = "/api/session?everywhere=true";
    assertThat(browser.delete(path).status()).isEqualTo(401);

    assertThat(browser.delete(path, "Cookie", phone, "Origin", origin).status()).isEqualTo(204);

    assertThat(browser.get("/api/session", "Cookie", laptop).status()).isEqualTo(401);
    assertThat(browser.delete(path, "Cookie", phone, "Origin", origin).status()).isEqualTo(401);
    assertThat(ada.get("/api/me").status()).isEqualTo(200);
  }

  @Test
  void believesNoHeaderOfAProxy() {
    Answer begun =
        browser.post(
            "/api/session",
            "{\"link\":\"" + newLink() + "\"}",
            "Origin",
            "https://gtm.example.com",
            "X-Forwarded-Host",
            "gtm.example.com",
            "X-Forwarded-Proto",
            "https");
    Answer plain =
        browser.post(
            "/api/session",
            "{\"link\":\"" + newLink() + "\"}",
            "Origin",
            origin,
            "X-Forwarded-Proto",
            "https");

    assertThat(begun.status()).isEqualTo(403);
    assertThat(plain.header("Set-Cookie")).doesNotContain("Secure");
  }

  @Test
  void knowsItsPublicAddressAndSendsTheCookieOverEncryptedConnectionsOnly() {
    URI address = URI.create("https://gtm.example.com:443/app");
    try (TestApi proxied = TestApi.start(settings -> settings.withPublicUrl(address))) {
      String link =
          proxied
              .blossomer()
              .signIns()
              .createLink(proxied.blossomer().newLocalUser())
              .secret()
              .reveal();
      String body = "{\"link\":\"" + link + "\"}";
      TestClient outside = proxied.client(null);

      for (String foreign : List.of("http://gtm.example.com", "https://gtm.example.com:444")) {
        assertThat(outside.post("/api/session", body, "Origin", foreign).status()).isEqualTo(403);
      }
      Answer begun = outside.post("/api/session", body, "Origin", "https://gtm.example.com");
      assertThat(begun.status()).isEqualTo(200);
      assertThat(begun.header("Set-Cookie")).endsWith("; Secure");
    }
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

  private static String newLink() {
    Caller user = api.blossomer().newLocalUser();
    return api.blossomer().signIns().createLink(user).secret().reveal();
  }

  private Answer beginBy(String member, String credential) {
    return beginWith("{\"%s\":\"%s\"}".formatted(member, credential));
  }

  private Answer beginWith(String body) {
    return browser.post("/api/session", body, "Origin", origin);
  }

  private static String cookie(Answer begun) {
    assertThat(begun.status()).as("%s", begun).isEqualTo(200);
    return begun.header("Set-Cookie").split(";")[0];
  }

  private Answer begin(String link, String from) {
    return browser.post("/api/session", "{\"link\":\"" + link + "\"}", "Origin", from);
  }

  private String signIn(String link) {
    return cookie(begin(link, origin));
  }
}
