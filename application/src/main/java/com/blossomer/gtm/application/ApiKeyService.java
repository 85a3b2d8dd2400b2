package com.blossomer.gtm.application;

import static java.time.temporal.ChronoUnit.MICROS;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.model.user.BrowserSession;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.IssuedApiKey;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.Proof;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.port.in.ApiKeyUseCases;
import com.blossomer.gtm.domain.port.out.ApiKeyRepository;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

final class ApiKeyService implements ApiKeyUseCases {

  private final ApiKeyRepository keys;
  private final UserRepository users;
  private final SignInRepository signIns;
  private final Stamps stamps;
  private final SecureRandom random;

  ApiKeyService(
      ApiKeyRepository keys,
      UserRepository users,
      SignInRepository signIns,
      Stamps stamps,
      SecureRandom random) {
    this.keys = keys;
    this.users = users;
    this.signIns = signIns;
    this.stamps = stamps;
    this.random = random;
  }

  @Override
  public IssuedApiKey create(Caller caller, NewApiKey wanted) {
    Access access = caller.require(Scope.WRITE);
    Secret secret = Secret.generate(CredentialKind.API_KEY, access.userId(), random);
    ApiKey key =
        new ApiKey(
            new ApiKeyId(stamps.newId()),
            access.userId(),
            wanted.name(),
            secret.hint(),
            secret.hash(),
            wanted.scopes(),
            stamps.now(),
            wanted.expiresAt() == null ? null : wanted.expiresAt().truncatedTo(MICROS),
            null,
            null);
    if (key.scopes().contains(Scope.ADMIN)) {
      requireAdministrator(access);
    }
    requireNoMoreThanItsMaker(access, key);
    keys.create(access, key);
    return new IssuedApiKey(key, secret);
  }

  @Override
  public List<ApiKey> list(Caller caller) {
    return keys.list(caller.require(Scope.READ));
  }

  @Override
  public ApiKey revoke(Caller caller, ApiKeyId id) {
    return keys.revoke(caller.require(Scope.WRITE), id, stamps.now())
        .orElseThrow(() -> new NotFound("There is no such API key."));
  }

  /**
   * Else a narrow credential, or one about to expire, could make itself a better one. A session
   * that a key began is as narrow as that key.
   */
  private void requireNoMoreThanItsMaker(Access access, ApiKey wanted) {
    if (!(access.proof() instanceof Proof.Presented presented)) {
      return;
    }
    Optional<ApiKey> maker;
    Set<Scope> scopes;
    if (presented.kind() == CredentialKind.SESSION) {
      BrowserSession session = signIns.current(access).session();
      scopes = session.scopes();
      maker = find(access, key -> key.id().equals(session.apiKeyId()));
    } else {
      maker = find(access, key -> key.hash().equals(presented.hash()));
      scopes = maker.orElseThrow(() -> new Unauthenticated("The key is unknown.")).scopes();
    }
    if (!scopes.containsAll(wanted.scopes())) {
      throw new Forbidden(
          "beyond_own_scopes", "A key cannot be made with scopes that its maker does not have.");
    }
    Instant end = maker.map(ApiKey::expiresAt).orElse(null);
    if (end != null && (wanted.expiresAt() == null || wanted.expiresAt().isAfter(end))) {
      throw new Forbidden(
          "beyond_own_expiry", "A key cannot make a key that lives longer than itself.");
    }
  }

  private Optional<ApiKey> find(Access access, Predicate<ApiKey> wanted) {
    return keys.list(access).stream().filter(wanted).findFirst();
  }

  private void requireAdministrator(Access access) {
    if (users.current(access).user().role() != Role.ADMIN) {
      throw new Forbidden(
          "not_an_administrator", "Only an administrator can have a key with the scope admin.");
    }
  }
}
