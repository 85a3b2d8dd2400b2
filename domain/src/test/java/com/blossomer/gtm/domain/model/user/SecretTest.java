package com.blossomer.gtm.domain.model.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.testing.TestRecords;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

  private final SecureRandom random = new SecureRandom();
  private final UserId user = new UserId(TestRecords.newId());
  private final Secret secret = Secret.generate(CredentialKind.API_KEY, user, random);

  @ParameterizedTest
  @EnumSource
  void readsBackWhatItGenerates(CredentialKind kind) {
    Secret generated = Secret.generate(kind, user, random);

    Secret read = Secret.parse(generated.reveal()).orElseThrow();

    assertThat(generated.reveal()).startsWith(kind.prefix()).hasSize(60);
    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.userId()).isEqualTo(user);
    assertThat(read.hash()).isEqualTo(generated.hash());
  }

  @Test
  void embedsEveryUserId() {
    for (UUID id : Set.of(new UUID(0, 0), new UUID(-1, -1), new UUID(0, -1), new UUID(-1, 0))) {
      Secret generated = Secret.generate(CredentialKind.SESSION, new UserId(id), random);

      assertThat(Secret.parse(generated.reveal()).orElseThrow().userId().value()).isEqualTo(id);
    }
  }

  @Test
  void isNeverTheSameTwice() {
    Set<String> hashes = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      hashes.add(Secret.generate(CredentialKind.API_KEY, user, random).hash());
    }

    assertThat(hashes).hasSize(100);
  }

  @Test
  void noticesEveryChangedCharacter() {
    String text = secret.reveal();
    for (int i = 0; i < text.length(); i++) {
      char other = text.charAt(i) == 'x' ? 'y' : 'x';

      assertThat(Secret.parse(text.substring(0, i) + other + text.substring(i + 1))).isEmpty();
    }
  }

  @Test
  void noticesWhatIsMissingOrTooMuch() {
    String text = secret.reveal();

    assertThat(Secret.parse(text.substring(1))).isEmpty();
    assertThat(Secret.parse(text.substring(0, 59))).isEmpty();
    assertThat(Secret.parse(text + "0")).isEmpty();
    assertThat(Secret.parse(" " + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bgtm_", "sk-123", "eyJhbGciOiJIUzI1NiJ9.e30.x", "🌱"})
  void readsNothingElse(String text) {
    assertThat(Secret.parse(text)).isEmpty();
  }

  @Test
  void showsItselfOnlyWhenAsked() {
    assertThat(secret.toString()).isEqualTo(secret.hint()).hasSize(10);
    assertThat(secret.reveal()).startsWith(secret.hint().substring(0, 5));
    assertThat(secret.hash()).matches("[0-9a-f]{64}").doesNotContain(secret.reveal());
  }
}
