package com.blossomer.gtm.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.SignedIn;
import com.blossomer.gtm.domain.port.in.SignInUseCases;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginLinkCommandTest {
  private final CommandLineFixture blossomer = new CommandLineFixture();

  @BeforeEach
  void createUser() {
    blossomer.run("user", "create", "--email", "ada@example.com");
    blossomer.runtime.signIns = new FakeLinks();
  }

  @Test
  void printsTheLinkAlone() {
    assertThat(blossomer.run("login-link", "--user", "ada@example.com")).isZero();

    assertThat(blossomer.err()).isEmpty();
    assertThat(blossomer.runtime.users.actedFor).containsExactly("blossomer login-link");
    String[] parts = blossomer.out().strip().split("#");
    assertThat(parts[0]).isEqualTo("http://127.0.0.1:4711/sign-in");
    assertThat(Secret.parse(parts[1]))
        .hasValueSatisfying(
            secret -> {
              assertThat(secret.kind()).isEqualTo(CredentialKind.SIGN_IN_LINK);
              assertThat(secret.userId()).isEqualTo(blossomer.runtime.users.users.get(0).id());
            });
  }

  @Test
  void printsJson() {
    assertThat(blossomer.run("login-link", "--user", "ada@example.com", "--json")).isZero();

    assertThat(blossomer.out())
        .contains("\"link\" : \"http://127.0.0.1:4711/sign-in#bgtl_")
        .contains("\"expiresAt\" : \"2026-01-02T03:19:05Z\"");
  }

  private static final class FakeLinks implements SignInUseCases {
    @Override
    public IssuedSecret createLink(Caller caller) {
      caller.require(Scope.WRITE);
      return new IssuedSecret(
          Secret.generate(CredentialKind.SIGN_IN_LINK, caller.userId(), new SecureRandom()),
          CommandLineFixture.NOW.plusSeconds(900));
    }

    @Override
    public IssuedSecret signIn(Secret link) {
      throw new AssertionError("no command asks this");
    }

    @Override
    public IssuedSecret signIn(Caller verified, Instant until) {
      throw new AssertionError("no command asks this");
    }

    @Override
    public SignedIn current(Caller caller) {
      throw new AssertionError("no command asks this");
    }

    @Override
    public void signOut(Caller caller) {
      throw new AssertionError("no command asks this");
    }

    @Override
    public void signOutEverywhere(Caller caller) {
      throw new AssertionError("no command asks this");
    }
  }
}
