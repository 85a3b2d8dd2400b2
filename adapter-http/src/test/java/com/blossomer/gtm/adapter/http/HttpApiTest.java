package com.blossomer.gtm.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.http.auth.JwtSettings;
import com.blossomer.gtm.adapter.http.auth.SignInProvider;
import com.blossomer.gtm.adapter.http.server.ConnectionLimits;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.web.WebApp;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HttpApiTest {

  private final UseCases useCases = Blossomer.inMemory().useCases();

  @Test
  void takesAnyFreePort() {
    HttpSettings anyPort = HttpSettings.of("127.0.0.1", 0, TestApi.KEY);
    try (HttpApi one = HttpApi.start(anyPort, useCases, () -> true);
        HttpApi other = HttpApi.start(anyPort, useCases, () -> true)) {
      assertThat(one.port()).isPositive().isNotEqualTo(other.port());
    }
  }

  @Test
  void saysInOneSentenceThatThePortIsInUse() {
    try (HttpApi one =
        HttpApi.start(HttpSettings.of("127.0.0.1", 0, TestApi.KEY), useCases, () -> true)) {
      HttpSettings same = HttpSettings.of("127.0.0.1", one.port(), TestApi.KEY);

      assertThatThrownBy(() -> HttpApi.start(same, useCases, () -> true))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage(
              "Cannot listen on 127.0.0.1:%d: the port is in use or not allowed.", one.port());
    }
  }

  @Test
  void saysThatItCannotListenOnTheHost() {
    HttpSettings elsewhere = HttpSettings.of("host.invalid", 0, TestApi.KEY);

    assertThatThrownBy(() -> HttpApi.start(elsewhere, useCases, () -> true))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot listen on host.invalid:0: ");
  }

  @Test
  void refusesSettingsThatAreTooWeak() {
    byte[] weak = new byte[31];
    assertThatThrownBy(() -> HttpSettings.of("127.0.0.1", 0, weak))
        .hasMessage("The key that signs cursors needs at least 32 bytes.");
    assertThatThrownBy(() -> HttpSettings.of("127.0.0.1", 65_536, TestApi.KEY))
        .hasMessage("A port is a number from 0 to 65535, not 65536.");
    assertThatThrownBy(
            () ->
                new HttpSettings(
                    "127.0.0.1",
                    0,
                    TestApi.KEY,
                    null,
                    Set.of(),
                    Duration.ofSeconds(14),
                    null,
                    ConnectionLimits.standard(),
                    Set.of(),
                    null,
                    Duration.ZERO,
                    null,
                    WebApp.none()))
        .hasMessageContaining("15 s");
    SignInProvider provider =
        new SignInProvider(
            URI.create("https://id.example.com"), "web", List.of("openid"), null, Set.of());
    HttpSettings settings = HttpSettings.of("127.0.0.1", 0, TestApi.KEY);
    assertThatThrownBy(() -> settings.withSignIn(provider, null))
        .hasMessage("Who signs in outside needs tokens that are accepted.");
    assertThatThrownBy(() -> JwtSettings.ofSecret(weak, "i", "a"))
        .hasMessage("The secret of HS256 needs at least 32 bytes.");
    assertThatThrownBy(() -> JwtSettings.ofJwks(URI.create("file:///keys"), "i", "a"))
        .hasMessageContaining("http");
    assertThatThrownBy(() -> JwtSettings.ofSecret(TestApi.KEY, null, "a"))
        .hasMessage("Tokens need an issuer and an audience.");
    assertThatThrownBy(
            () -> new JwtSettings(TestApi.KEY, URI.create("https://x.example"), "i", "a"))
        .hasMessage("Tokens need either a secret or a JWKS address.");
  }
}
