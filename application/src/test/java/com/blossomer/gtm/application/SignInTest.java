package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.error.GtmException;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.ExternalSignIn;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.port.in.UserUseCases;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInTest {

  private static final Caller OPERATOR = Caller.operator();
  private static final ExternalIdentity ADA = new ExternalIdentity("https://issuer.example", "a");
  private static final Email ADAS_EMAIL = new Email("ada@example.com");

  private final HandClock clock = new HandClock();
  private final UserUseCases users = with(SignUp.INVITED);

  @Test
  void findsTheUserWithTheIdentityAndRecordsTheTime() {
    User ada = users.create(OPERATOR, new NewUser(null, null, null, null, ADA));
    clock.advance(Duration.ofHours(1));

    User signedIn = users.signIn(new ExternalSignIn(ADA, null, "Somebody"));

    assertThat(signedIn).isEqualTo(ada.signedInAt(now()));
    assertThat(users.get(OPERATOR, ada.id().toString())).isEqualTo(signedIn);
  }

  @Test
  void findsTheInvitedUserByVerifiedEmailAndBindsTheIdentity() {
    User ada = users.create(OPERATOR, invited(ADAS_EMAIL));

    User signedIn = users.signIn(new ExternalSignIn(ADA, "ADA@example.com", null));

    assertThat(signedIn).isEqualTo(ada.withIdentity(ADA).signedInAt(now()));
    assertThat(users.signIn(new ExternalSignIn(ADA, null, null)).id()).isEqualTo(ada.id());
  }

  @Test
  void prefersTheIdentityToTheEmail() {
    users.create(OPERATOR, invited(ADAS_EMAIL));
    User known = users.create(OPERATOR, new NewUser(null, null, null, null, ADA));

    User signedIn = users.signIn(new ExternalSignIn(ADA, ADAS_EMAIL.value(), null));

    assertThat(signedIn.id()).isEqualTo(known.id());
    assertThat(signedIn.email()).isNull();
  }

  @Test
  void refusesAnEmailThatIsBoundToAnotherIdentity() {
    users.create(OPERATOR, invited(ADAS_EMAIL));
    users.signIn(new ExternalSignIn(ADA, ADAS_EMAIL.value(), null));
    ExternalIdentity other = new ExternalIdentity(ADA.issuer(), "b");

    assertRefused(users, new ExternalSignIn(other, ADAS_EMAIL.value(), null), "email_bound");
    assertRefused(
        with(SignUp.INVITED), new ExternalSignIn(other, ADAS_EMAIL.value(), null), "not_invited");
  }

  @Test
  void refusesStrangersWhenSignUpIsByInvitation() {
    users.create(OPERATOR, invited(ADAS_EMAIL));

    assertRefused(users, new ExternalSignIn(ADA, null, "Ada"), "not_invited");
    assertRefused(users, new ExternalSignIn(ADA, "no address", "Ada"), "not_invited");
    assertRefused(users, new ExternalSignIn(ADA, "eve@example.com", "Eve"), "not_invited");
    assertThat(users.list(OPERATOR)).hasSize(1);
  }

  @Test
  void createsAUserForAStrangerWhenSignUpIsOpen() {
    UserUseCases open = with(SignUp.OPEN);

    User ada = open.signIn(new ExternalSignIn(ADA, ADAS_EMAIL.value(), "Ada"));

    assertThat(ada.email()).isEqualTo(ADAS_EMAIL);
    assertThat(ada.name()).isEqualTo("Ada");
    assertThat(ada.role()).isEqualTo(Role.USER);
    assertThat(ada.identity()).isEqualTo(ADA);
    assertThat(ada.lastLoginAt()).isEqualTo(now());
    assertThat(open.signIn(new ExternalSignIn(ADA, null, null))).isEqualTo(ada);
  }

  @Test
  void createsOneUserHoweverManyFirstRequestsComeAtOnce() {
    UserUseCases open = with(SignUp.OPEN);
    ExternalSignIn signIn = new ExternalSignIn(ADA, ADAS_EMAIL.value(), "Ada");

    List<User> signedIn =
        IntStream.range(0, 50).parallel().mapToObj(i -> open.signIn(signIn)).distinct().toList();

    assertThat(signedIn).hasSize(1);
    assertThat(open.list(OPERATOR)).hasSize(1);
  }

  @Test
  void refusesADisabledUserWhetherKnownOrInvited() {
    User known = users.create(OPERATOR, new NewUser(null, null, null, null, ADA));
    User invited = users.create(OPERATOR, invited(ADAS_EMAIL));
    users.disable(OPERATOR, known.id());
    users.disable(OPERATOR, invited.id());
    ExternalIdentity other = new ExternalIdentity(ADA.issuer(), "b");

    assertRefused(users, new ExternalSignIn(ADA, null, null), "user_disabled");
    assertRefused(users, new ExternalSignIn(other, ADAS_EMAIL.value(), null), "user_disabled");
    assertThat(users.get(OPERATOR, ADAS_EMAIL.value()).identity()).isNull();
  }

  private UserUseCases with(SignUp signUp) {
    return Blossomer.builder()
        .store(new InMemoryStore(clock))
        .clock(clock)
        .signUp(signUp)
        .build()
        .users();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static NewUser invited(Email email) {
    return new NewUser(email, null, null, null, null);
  }

  private static void assertRefused(UserUseCases users, ExternalSignIn signIn, String code) {
    GtmException refused = catchThrowableOfType(GtmException.class, () -> users.signIn(signIn));
    assertThat(refused.code()).isEqualTo(code);
  }
}
