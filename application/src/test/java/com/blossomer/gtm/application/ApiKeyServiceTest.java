package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.IssuedApiKey;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.UserChanges;
import com.blossomer.gtm.domain.port.in.ApiKeyUseCases;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiKeyServiceTest {

  private final HandClock clock = new HandClock();
  private final Blossomer blossomer =
      Blossomer.builder().store(new InMemoryStore(clock)).clock(clock).build();
  private final ApiKeyUseCases keys = blossomer.apiKeys();
  private final Caller me = blossomer.newLocalUser();

  @Test
  void issuesASecretOnceAndKeepsItsHash() {
    IssuedApiKey issued = keys.create(me, new NewApiKey("laptop", null, null));

    assertThat(issued.secret().kind()).isEqualTo(CredentialKind.API_KEY);
    assertThat(issued.secret().userId()).isEqualTo(me.userId());
    assertThat(issued.key().hash()).isEqualTo(issued.secret().hash());
    assertThat(issued.key().prefix()).isEqualTo(issued.secret().hint());
    assertThat(issued.key().scopes()).containsExactlyInAnyOrder(Scope.READ, Scope.WRITE);
    assertThat(keys.list(me)).containsExactly(issued.key());
    assertThat(blossomer.users().current(Caller.of(issued.secret())).user().id())
        .isEqualTo(me.userId());
  }

  @Test
  void revokesAtOnceAndOnlyOnce() {
    IssuedApiKey issued = keys.create(me, new NewApiKey("laptop", null, null));

    ApiKey revoked = keys.revoke(me, issued.key().id());
    clock.advance(Duration.ofHours(1));

    assertThat(keys.revoke(me, issued.key().id())).isEqualTo(revoked);
    assertThatThrownBy(() -> keys.list(Caller.of(issued.secret())))
        .isInstanceOf(Unauthenticated.class);
  }

  @Test
  void expires() {
    var tomorrow = clock.instant().plus(Duration.ofDays(1));
    IssuedApiKey issued = keys.create(me, new NewApiKey("laptop", null, tomorrow));
    Caller byKey = Caller.of(issued.secret());
    assertThat(keys.list(byKey)).hasSize(1);

    clock.advance(Duration.ofDays(1));

    assertThatThrownBy(() -> keys.list(byKey)).isInstanceOf(Unauthenticated.class);
  }

  @Test
  void recordsTheLastUseAtMostOnceAMinute() {
    IssuedApiKey issued = keys.create(me, new NewApiKey("laptop", null, null));
    Caller byKey = Caller.of(issued.secret());
    var first = keys.list(byKey).get(0).lastUsedAt();

    clock.advance(Duration.ofSeconds(59));
    assertThat(keys.list(byKey).get(0).lastUsedAt()).isEqualTo(first).isNotNull();
    clock.advance(Duration.ofSeconds(1));
    assertThat(keys.list(byKey).get(0).lastUsedAt()).isEqualTo(first.plusSeconds(60));
  }

  @Test
  void refusesAKeyWithoutNameOrWithAnExpiryThatIsPast() {
    assertThatThrownBy(() -> keys.create(me, new NewApiKey(" ", Set.of(), clock.instant())))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations().stream().map(violation -> violation.pointer()))
                    .containsExactly("/name", "/scopes", "/expiresAt"));
    assertThat(keys.list(me)).isEmpty();
  }

  @Test
  void givesTheScopeAdminOnlyToAdministrators() {
    NewApiKey admin = new NewApiKey("admin", Set.of(Scope.ADMIN), null);
    assertThatThrownBy(() -> keys.create(me, admin))
        .isInstanceOf(Forbidden.class)
        .hasMessage("Only an administrator can have a key with the scope admin.");
    assertThat(keys.list(me)).isEmpty();

    blossomer
        .users()
        .change(Caller.operator(), me.userId(), new UserChanges(null, null, Role.ADMIN, null));
    assertThat(keys.create(me, admin).key().scopes()).containsExactly(Scope.ADMIN);
  }

  @Test
  void revokesNoKeyOfAnotherUser() {
    IssuedApiKey theirs =
        keys.create(blossomer.newLocalUser(), new NewApiKey("laptop", null, null));

    assertThatThrownBy(() -> keys.revoke(me, theirs.key().id()))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no such API key.");
  }

  @Test
  void needsTheScopeToReadOrToWrite() {
    Caller reader = Caller.of(me.userId(), Scope.READ);

    assertThatThrownBy(() -> keys.create(reader, new NewApiKey("x", null, null)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> keys.list(Caller.of(me.userId(), Scope.WRITE)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void aKeyMakesNoKeyThatMayDoMoreThanItself() {
    Caller writer = Caller.of(keys.create(me, key(Set.of(Scope.WRITE), null)).secret());

    assertThatThrownBy(() -> keys.create(writer, key(null, null)))
        .isInstanceOf(Forbidden.class)
        .hasMessageContaining("scopes");
    assertThat(keys.create(writer, key(Set.of(Scope.WRITE), null)).key().scopes())
        .containsExactly(Scope.WRITE);
  }

  @Test
  void aKeyMakesNoKeyThatOutlivesIt() {
    Instant end = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
    Caller shortLived = Caller.of(keys.create(me, key(null, end)).secret());

    assertThatThrownBy(() -> keys.create(shortLived, key(null, null)))
        .isInstanceOf(Forbidden.class)
        .hasMessageContaining("longer");
    assertThatThrownBy(() -> keys.create(shortLived, key(null, end.plusSeconds(1))))
        .isInstanceOf(Forbidden.class);
    assertThat(keys.create(shortLived, key(null, end)).key().expiresAt()).isEqualTo(end);
  }

  private static NewApiKey key(Set<Scope> scopes, Instant expiresAt) {
    return new NewApiKey("test", scopes, expiresAt);
  }
}
