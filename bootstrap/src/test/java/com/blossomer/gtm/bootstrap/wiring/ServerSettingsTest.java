package com.blossomer.gtm.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.http.HttpSettings;
import com.blossomer.gtm.adapter.http.limit.RateLimitSettings;
import com.blossomer.gtm.adapter.http.server.AddressBlock;
import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.bootstrap.settings.SettingsReader;
import com.blossomer.gtm.bootstrap.settings.WrongSetting;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
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
        new SettingsReader(environment, directory).read(Map.of()),
        new DatabaseLogin("jdbc:postgresql://db/gtm", "blossomer_app", databasePassword));
  }
}
