package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
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
  void letsACallerWithoutASessionSignOut() {
    blossomer.signIns().signOut(ada);

    assertThat(blossomer.users().current(ada).user().id()).isEqualTo(ada.userId());
  }
}
