package com.blossomer.gtm.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyCommandsTest {
  private static final String KEY = "00000000-0000-0000-0000-000000000001";

  private final CommandLineFixture blossomer = new CommandLineFixture();

  @BeforeEach
  void createUser() {
    blossomer.run("user", "create", "--email", "ada@example.com");
  }

  @Test
  void printsTheSecretAlone() {
    assertThat(blossomer.run("key", "create", "--user", "ada@example.com", "--quiet")).isZero();

    assertThat(blossomer.err()).isEmpty();
    assertThat(Secret.parse(blossomer.out().strip()))
        .hasValueSatisfying(
            secret ->
                assertThat(secret.userId()).isEqualTo(blossomer.runtime.users.users.get(0).id()));
    assertThat(blossomer.out().lines()).hasSize(1);
    assertThat(key().scopes()).containsExactlyInAnyOrder(Scope.READ, Scope.WRITE);
    assertThat(key().name()).isEqualTo("command line");
    assertThat(key().expiresAt()).isNull();
  }

  @Test
  void narrowsTheScopesAndTheTime() {
    blossomer.run(
        "key",
        "create",
        "--user",
        "ada@example.com",
        "--scope",
        "read,admin",
        "--expires",
        "2d",
        "--name",
        "nightly");

    assertThat(key().scopes()).containsExactlyInAnyOrder(Scope.READ, Scope.ADMIN);
    assertThat(key().name()).isEqualTo("nightly");
    assertThat(key().expiresAt()).isEqualTo(Instant.parse("2026-01-04T03:04:05Z"));
    assertThat(blossomer.out()).contains("bgtm_");
    assertThat(blossomer.err()).isEqualTo("Keep the secret now: it cannot be shown again.\n");
  }

  @Test
  void takesDatesAndTimesAsExpiry() {
    blossomer.run("key", "create", "--user", "ada@example.com", "--expires", "2027-01-31");
    assertThat(key().expiresAt()).isEqualTo(Instant.parse("2027-01-31T00:00:00Z"));
  }

  @Test
  void refusesAnExpiryInThePast() {
    assertThat(
            blossomer.run("key", "create", "--user", "ada@example.com", "--expires", "2020-01-01"))
        .isEqualTo(1);

    assertThat(blossomer.err()).isEqualTo("--expires: The expiry must be in the future.\n");
  }

  @Test
  void listsKeysWithoutTheirSecrets() {
    blossomer.run("key", "create", "--user", "ada@example.com", "--quiet");
    String secret = blossomer.out().strip();

    blossomer.run("key", "list", "--user", "ada@example.com", "--json");

    assertThat(blossomer.out()).contains(KEY).doesNotContain(secret).doesNotContain("hash");
  }

  @Test
  void revokesAKey() {
    blossomer.run("key", "create", "--user", "ada@example.com", "--quiet");

    assertThat(blossomer.run("key", "revoke", KEY, "--user", "ada@example.com")).isZero();

    assertThat(blossomer.out()).startsWith("Revoked the key command line (bgtm_");
    assertThat(key().revokedAt()).isNotNull();
  }

  @Test
  void saysThatThereIsNoSuchUser() {
    assertThat(blossomer.run("key", "list", "--user", "eve@example.com")).isEqualTo(1);

    assertThat(blossomer.err()).isEqualTo("There is no user eve@example.com.\n");
  }

  private ApiKey key() {
    return blossomer.runtime.keys.keys.get(0);
  }
}
