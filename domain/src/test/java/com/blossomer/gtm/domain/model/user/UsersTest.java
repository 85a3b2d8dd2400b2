package com.blossomer.gtm.domain.model.user;

import static com.blossomer.gtm.domain.testing.TestUsers.FAR_AWAY;
import static com.blossomer.gtm.domain.testing.TestUsers.LONG_AGO;
import static com.blossomer.gtm.domain.testing.TestUsers.key;
import static com.blossomer.gtm.domain.testing.TestUsers.newSecret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsersTest {

  private final UserId user = new UserId(TestRecords.newId());

  @Test
  void takesAnEmailWithoutRegardToCaseAndOuterSpace() {
    assertThat(new Email(" Ada@Example.COM ")).isEqualTo(new Email("ada@example.com"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ada", "@example.com", "ada@", "a da@example.com", "a@b@c", "a\0@b.c"})
  void refusesWhatIsNoEmail(String text) {
    assertThatThrownBy(() -> new Email(text))
        .isInstanceOf(Invalid.class)
        .hasMessageStartingWith("/email: ");
  }

  @Test
  void refusesAScopeThatIsKnownToBeMissing() {
    Caller reader = Caller.of(user, Scope.READ);

    assertThat(reader.require(Scope.READ).isReadOnly()).isTrue();
    assertThatThrownBy(() -> reader.require(Scope.WRITE))
        .isInstanceOf(Forbidden.class)
        .hasMessage("This needs the scope write, which the credential does not have.");
    assertThatThrownBy(() -> Caller.trusted(user).require(Scope.ADMIN))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void leavesTheScopesOfAPresentedSecretToTheStore() {
    Secret secret = newSecret(user);

    Access access = Caller.of(secret).require(Scope.ADMIN);

    assertThat(access.userId()).isEqualTo(user);
    assertThat(access.proof())
        .isEqualTo(new Proof.Presented(CredentialKind.API_KEY, secret.hash()));
  }

  @Test
  void validatesAKeyUntilItExpiresOrIsRevoked() {
    ApiKey key = key(newSecret(user), FAR_AWAY, Scope.READ);

    assertThat(key.isValidAt(FAR_AWAY.minusNanos(1))).isTrue();
    assertThat(key.isValidAt(FAR_AWAY)).isFalse();
    assertThat(key(newSecret(user), null, Scope.READ).isValidAt(FAR_AWAY)).isTrue();
  }

  @Test
  void reportsAllThatIsWrongWithAKey() {
    assertThatThrownBy(
            () ->
                new ApiKey(
                    new ApiKeyId(TestRecords.newId()),
                    user,
                    " ",
                    "bgtm_",
                    "hash",
                    Set.of(),
                    LONG_AGO,
                    LONG_AGO,
                    null,
                    null))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations().stream().map(v -> v.pointer()))
                    .containsExactly("/name", "/scopes", "/expiresAt"));
  }

  @Test
  void givesANewKeyTheUsualScopes() {
    assertThat(new NewApiKey("laptop", null, null).scopes())
        .containsExactlyInAnyOrder(Scope.READ, Scope.WRITE);
  }

  @Test
  void changesOnlyWhatIsGiven() {
    User before = TestUsers.fullUser();

    assertThat(before.with(null, null, null, null)).isEqualTo(before);
    assertThat(before.with(null, "New", null, Plan.FREE).name()).isEqualTo("New");
    assertThat(before.with(null, "New", null, Plan.FREE).email()).isEqualTo(before.email());
  }
}
