package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.IssuedApiKey;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.SignedIn;
import com.blossomer.gtm.domain.model.user.UserChanges;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInServiceTest {

  private final Blossomer blossomer = Blossomer.inMemory();
  private final Caller ada = blossomer.newLocalUser();

  @Test
  void signsInByALinkAndOutAgain() {
    IssuedSecret link = blossomer.signIns().createLink(ada);

    Caller browser = Caller.of(blossomer.signIns().signIn(link.secret()).secret());

    assertThat(blossomer.users().current(browser).user().id()).isEqualTo(ada.userId());
    blossomer.signIns().signOut(browser);
    assertThatThrownBy(() -> blossomer.users().current(browser))
        .isInstanceOf(Unauthenticated.class);
  }

  @Test
  void refusesALinkTheSecondTimeAndASecretThatIsNoLink() {
    IssuedSecret link = blossomer.signIns().createLink(ada);
    IssuedSecret session = blossomer.signIns().signIn(link.secret());

    assertThatThrownBy(() -> blossomer.signIns().signIn(link.secret()))
        .isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> blossomer.signIns().signIn(session.secret()))
        .isInstanceOf(Unauthenticated.class);
  }

  @Test
  void signsInByAKeyWhichTheSessionCannotExceed() {
    IssuedApiKey key =
        blossomer.apiKeys().create(ada, new NewApiKey("reader", Set.of(Scope.READ), null));

    Caller browser = Caller.of(blossomer.signIns().signIn(key.secret()).secret());

    SignedIn current = blossomer.signIns().current(browser);
    assertThat(current.session().scopes()).containsExactly(Scope.READ);
    assertThat(current.user().lastLoginAt()).isNotNull();
    assertThatThrownBy(
            () ->
                blossomer
                    .apiKeys()
                    .create(browser, new NewApiKey("more", Set.of(Scope.READ), null)))
        .isInstanceOf(Forbidden.class);
    blossomer.apiKeys().revoke(ada, key.key().id());
    assertThatThrownBy(() -> blossomer.signIns().current(browser))
        .isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> blossomer.signIns().signIn(key.secret()))
        .isInstanceOf(Unauthenticated.class)
        .hasMessage("The API key is unknown, expired or revoked.");
  }

  @Test
  void endsASessionWithTheRightsThatBeganIt() {
    Instant end = Instant.now().plusSeconds(60);
    Caller reader = Caller.of(ada.userId(), Scope.READ);

    IssuedSecret session = blossomer.signIns().signIn(reader, end);

    assertThat(session.expiresAt()).isEqualTo(end);
    assertThat(blossomer.signIns().current(Caller.of(session.secret())).session().scopes())
        .containsExactly(Scope.READ);
    assertThatThrownBy(() -> blossomer.signIns().signIn(reader, Instant.now()))
        .isInstanceOf(Unauthenticated.class);
  }

  @Test
  void aNarrowSessionMakesNoBetterKey() {
    blossomer
        .users()
        .change(Caller.operator(), ada.userId(), new UserChanges(null, null, Role.ADMIN, null));
    Instant end = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
    IssuedApiKey key = blossomer.apiKeys().create(ada, new NewApiKey("narrow", null, end));
    Caller browser = Caller.of(blossomer.signIns().signIn(key.secret()).secret());

    assertThatThrownBy(
            () ->
                blossomer
                    .apiKeys()
                    .create(browser, new NewApiKey("admin", Set.of(Scope.ADMIN), end)))
        .isInstanceOf(Forbidden.class)
        .hasMessageContaining("scopes");
    assertThatThrownBy(
            () -> blossomer.apiKeys().create(browser, new NewApiKey("longer", null, null)))
        .isInstanceOf(Forbidden.class)
        .hasMessageContaining("longer");
    assertThat(
            blossomer.apiKeys().create(browser, new NewApiKey("equal", null, end)).key().scopes())
        .containsExactlyInAnyOrder(Scope.READ, Scope.WRITE);
  }

  @Test
  void makesNoLinkForWhoHasButASecret() {
    IssuedApiKey key = blossomer.apiKeys().create(ada, new NewApiKey("laptop", null, null));

    assertThatThrownBy(() -> blossomer.signIns().createLink(Caller.of(key.secret())))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void letsASessionSignOutThatOnlyReadsOrHasEnded() {
    Caller reader = Caller.of(ada.userId(), Scope.READ);
    Caller browser =
        Caller.of(blossomer.signIns().signIn(reader, Instant.now().plusSeconds(60)).secret());

    blossomer.signIns().signOut(browser);
    blossomer.signIns().signOut(browser);

    assertThatThrownBy(() -> blossomer.signIns().current(browser))
        .isInstanceOf(Unauthenticated.class);
  }

  @Test
  void answersADisabledUserLikeAnUnknownCredential() {
    IssuedSecret link = blossomer.signIns().createLink(ada);
    blossomer.users().disable(Caller.operator(), ada.userId());

    assertThatThrownBy(() -> blossomer.signIns().signIn(link.secret()))
        .isInstanceOf(Unauthenticated.class)
        .hasMessage("The sign-in link is unknown, used or expired; ask for a new one.");
  }

  @Test
  void letsACallerWithoutASessionSignOut() {
    blossomer.signIns().signOut(ada);

    assertThat(blossomer.users().current(ada).user().id()).isEqualTo(ada.userId());
  }
}
