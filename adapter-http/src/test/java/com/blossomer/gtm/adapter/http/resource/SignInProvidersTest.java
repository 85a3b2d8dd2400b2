package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.http.auth.JwtSettings;
import com.blossomer.gtm.adapter.http.auth.SignInProvider;
import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.web.WebApp;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a browser is told of the outside sign-in, and what it may do there. */
class SignInProvidersTest {

  private static final JwtSettings TOKENS =
      JwtSettings.ofSecret(TestApi.KEY, "https://id.example.com/gtm", "web");
  private static final SignInProvider PROVIDER =
      new SignInProvider(
          URI.create("https://id.example.com/gtm"),
          "web",
          List.of("openid", "email"),
          "Example ID",
          Set.of(URI.create("https://Tokens.example.com:8443")));

  @Test
  void tellsNothingWhenThereIsNone() {
    try (TestApi api = TestApi.start()) {
      Answer answer = api.client(null).get("/api/session/provider");

      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.text()).isEmpty();
    }
  }

  @Test
  void tellsEverybodyWhereToSignIn() {
    try (TestApi api = TestApi.start(settings -> settings.withSignIn(PROVIDER, TOKENS))) {
      Answer answer = api.client(null).get("/api/session/provider");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.text())
          .isEqualTo(
              "{\"issuer\":\"https://id.example.com/gtm\",\"clientId\":\"web\","
                  + "\"scopes\":[\"openid\",\"email\"],\"name\":\"Example ID\"}");
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }
  }

  @Test
  void letsThePageCallTheProviderOnly() throws Exception {
    WebApp app = WebApp.load(getClass().getClassLoader(), "web-app/");
    try (TestApi api =
        TestApi.start(settings -> settings.withSignIn(PROVIDER, TOKENS).withWebApp(app))) {
      HttpResponse<Void> page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + "/"))
                      .build(),
                  BodyHandlers.discarding());

      assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("; connect-src 'self' https://id.example.com https://tokens.example.com:8443; ")
          .contains("script-src 'self';")
          .contains("form-action 'none'");
    }
  }

  @Test
  void goesByTheHostOfAProviderWithoutAName() {
    assertThat(provider("https://id.example.com/gtm", "openid").name()).isEqualTo("id.example.com");
  }

  @Test
  void refusesWhatIsNoProvider() {
    assertThatThrownBy(() -> provider("https://id.example.com", "email"))
        .hasMessageContaining("openid");
    assertThatThrownBy(() -> provider("ftp://id.example.com", "openid"))
        .hasMessageContaining("ftp://id.example.com");
    assertThatThrownBy(() -> provider("https:id", "openid")).hasMessageContaining("https:id");
  }

  private static SignInProvider provider(String issuer, String scope) {
    return new SignInProvider(URI.create(issuer), "web", List.of(scope), null, Set.of());
  }
}
