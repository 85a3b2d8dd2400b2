package com.blossomer.gtm.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.http.HttpSettings;
import com.blossomer.gtm.adapter.http.auth.SignInProvider;
import com.blossomer.gtm.adapter.http.limit.RateLimitSettings;
import com.blossomer.gtm.adapter.http.server.AddressBlock;
import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.bootstrap.settings.Settings;
import com.blossomer.gtm.bootstrap.settings.SettingsReader;
import com.blossomer.gtm.bootstrap.settings.WrongSetting;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSettingsTest {
  private final Map<String, String> environment = new HashMap<>();

  @TempDir private Path directory;

  @Test
  void takesNoTokensUnlessToldWhich() {
    environment.put("BLOSSOMER_CORS_ORIGINS", "https://app.example.com");

    HttpSettings http = read("password");

    assertThat(http.jwt()).isNull();
    assertThat(http.corsOrigins()).containsExactly("https://app.example.com");
    assertThat(http.port()).isEqualTo(8080);
  }

  @Test
  void takesTokensOfOneKind() {
    environment.put("BLOSSOMER_JWT_ISSUER", "https://id.example.com");
    environment.put("BLOSSOMER_JWT_AUDIENCE", "blossomer");
    environment.put("BLOSSOMER_JWKS_URL", "https://id.example.com/keys");
    assertThat(read("password").jwt().jwksUrl()).hasToString("https://id.example.com/keys");

    environment.put("BLOSSOMER_JWT_SECRET", "s".repeat(32));
    assertThatThrownBy(() -> read("password"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith("Both jwt-secret and jwks-url are set");

    environment.remove("BLOSSOMER_JWKS_URL");
    assertThat(read("password").jwt().secret()).hasSize(32);
  }

  @Test
  void demandsToKnowIssuerAndAudience() {
    environment.put("BLOSSOMER_JWT_SECRET", "s".repeat(32));

    assertThatThrownBy(() -> read("password"))
        .isInstanceOf(WrongSetting.class)
        .hasMessage("The setting jwt-issuer is missing: set BLOSSOMER_JWT_ISSUER.");
  }

  @Test
  void offersNoOutsideSignInUnlessToldWhich() {
    environment.put("BLOSSOMER_JWT_ISSUER", "https://id.example.com");
    environment.put("BLOSSOMER_JWT_AUDIENCE", "blossomer");
    environment.put("BLOSSOMER_JWKS_URL", "https://id.example.com/keys");

    assertThat(read("password").provider()).isNull();
  }

  @Test
  void offersAnOutsideSignInWhoseTokensItTakes() {
    environment.put("BLOSSOMER_OIDC_ISSUER", "https://id.example.com/");
    environment.put("BLOSSOMER_OIDC_CLIENT_ID", "web");
    environment.put("BLOSSOMER_JWKS_URL", "https://id.example.com/keys");

    HttpSettings http = read("password");

    assertThat(http.jwt().issuer()).isEqualTo("https://id.example.com/");
    assertThat(http.jwt().audience()).isEqualTo("web");
    assertThat(http.provider())
        .isEqualTo(
            new SignInProvider(
                URI.create("https://id.example.com/"),
                "web",
                List.of("openid", "email", "profile"),
                "id.example.com",
                Set.of()));
    assertThat(http.provider().origins()).containsExactly("https://id.example.com");
  }

  @Test
  void offersItAsTheSettingsSay() {
    environment.put("BLOSSOMER_OIDC_ISSUER", "https://ID.example.com:443/realms/gtm");
    environment.put("BLOSSOMER_OIDC_CLIENT_ID", "web");
    environment.put("BLOSSOMER_OIDC_SCOPES", "openid  groups");
    environment.put("BLOSSOMER_OIDC_NAME", "Acme ID");
    environment.put("BLOSSOMER_OIDC_CONNECT", "https://tokens.example.com, http://[::1]:8443");
    environment.put("BLOSSOMER_JWKS_URL", "https://keys.example.com");
    environment.put("BLOSSOMER_JWT_ISSUER", "https://other.example.com");
    environment.put("BLOSSOMER_JWT_AUDIENCE", "api");

    HttpSettings http = read("password");

    assertThat(http.jwt().issuer()).isEqualTo("https://other.example.com");
    assertThat(http.jwt().audience()).isEqualTo("api");
    assertThat(http.provider().scopes()).containsExactly("openid", "groups");
    assertThat(http.provider().name()).isEqualTo("Acme ID");
    assertThat(http.provider().origins())
        .containsExactlyInAnyOrder(
            "https://id.example.com", "https://tokens.example.com", "http://[::1]:8443");
  }

  @Test
  void refusesAnOutsideSignInThatNobodyCouldUse() {
    environment.put("BLOSSOMER_OIDC_CLIENT_ID", "web");
    assertRefused("The setting oidc-issuer is missing: set BLOSSOMER_OIDC_ISSUER.");

    String needsKeys =
        "The setting oidc-issuer needs jwks-url, by which its tokens are verified: set"
            + " BLOSSOMER_JWKS_URL to what https://id.example.com/.well-known/openid-configuration"
            + " names jwks_uri.";
    environment.put("BLOSSOMER_OIDC_ISSUER", "https://id.example.com/");
    assertRefused(needsKeys);

    environment.put("BLOSSOMER_JWT_SECRET", "s".repeat(32));
    assertRefused(needsKeys);
    environment.remove("BLOSSOMER_JWT_SECRET");

    environment.put("BLOSSOMER_JWKS_URL", "https://id.example.com/keys");
    ServerSettings.check(settings());

    environment.remove("BLOSSOMER_OIDC_CLIENT_ID");
    environment.put("BLOSSOMER_JWT_AUDIENCE", "web");
    assertRefused("The setting oidc-client-id is missing: set BLOSSOMER_OIDC_CLIENT_ID.");
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> ServerSettings.check(settings()))
        .isInstanceOf(WrongSetting.class)
        .hasMessage(message);
  }

  @Test
  void serversOfOneDatabaseSignCursorsWithOneKey() {
    assertThat(read("one").cursorKey()).isEqualTo(read("one").cursorKey()).hasSize(32);
    assertThat(read("one").cursorKey()).isNotEqualTo(read("other").cursorKey());
  }

  @Test
  void limitsRequestsWhereOthersCanConnect() {
    assertThat(read("password").rateLimits()).isNull();

    environment.put("BLOSSOMER_HOST", "0.0.0.0");
    assertThat(read("password").rateLimits()).isEqualTo(RateLimitSettings.standard());

    environment.put("BLOSSOMER_RATE_LIMITS", "off");
    assertThat(read("password").rateLimits()).isNull();

    environment.put("BLOSSOMER_HOST", "::1");
    environment.put("BLOSSOMER_RATE_LIMITS", "on");
    assertThat(read("password").rateLimits()).isEqualTo(RateLimitSettings.standard());
  }

  @Test
  void takesOtherNumbersForTheLimits() {
    environment.put("BLOSSOMER_RATE_LIMITS", "sign-in=5, free=60");
    environment.put("BLOSSOMER_MAX_CONNECTIONS", "100");
    environment.put("BLOSSOMER_MAX_CONNECTIONS_PER_ADDRESS", "7");
    environment.put("BLOSSOMER_TRUSTED_PROXIES", "10.0.0.0/8, ::1");

    HttpSettings http = read("password");

    assertThat(http.rateLimits())
        .isEqualTo(new RateLimitSettings(new RateLimitPolicy(60, 6_000), 5));
    assertThat(http.connections().inAll()).isEqualTo(100);
    assertThat(http.connections().perAddress()).isEqualTo(7);
    assertThat(http.trustedProxies())
        .containsExactlyInAnyOrder(
            AddressBlock.parse("10.0.0.0/8").orElseThrow(),
            AddressBlock.parse("::1").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "free", "free=0", "free=1000001", "free=1,free=2", "gold=1", "1"})
  void refusesLimitsThatItDoesNotUnderstand(String limits) {
    environment.put("BLOSSOMER_RATE_LIMITS", limits);

    assertThatThrownBy(() -> read("password"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("free=600,pro=6000,sign-in=10");
  }

  @Test
  void givesLoadBalancersTimeToNoticeAStop() {
    assertThat(read("password").stopDelay()).isZero();

    environment.put("BLOSSOMER_HOST", "0.0.0.0");
    assertThat(read("password").stopDelay()).hasSeconds(5);

    environment.put("BLOSSOMER_STOP_DELAY", "12");
    assertThat(read("password").stopDelay()).hasSeconds(12);
    assertThat(read("password").drain()).isGreaterThanOrEqualTo(Duration.ofSeconds(15));
  }

  private HttpSettings read(String databasePassword) {
    return ServerSettings.of(
        settings(),
        new DatabaseLogin("jdbc:postgresql://db/gtm", "blossomer_app", databasePassword));
  }

  private Settings settings() {
    return new SettingsReader(environment, directory).read(Map.of());
  }
}
