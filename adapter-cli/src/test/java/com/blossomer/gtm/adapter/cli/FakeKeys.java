package com.blossomer.gtm.adapter.cli;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.IssuedApiKey;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.port.in.ApiKeyUseCases;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** API keys in a list. */
final class FakeKeys implements ApiKeyUseCases {
  final List<ApiKey> keys = new ArrayList<>();

  @Override
  public IssuedApiKey create(Caller caller, NewApiKey wanted) {
    caller.require(Scope.WRITE);
    Secret secret = Secret.generate(CredentialKind.API_KEY, caller.userId(), new SecureRandom());
    ApiKey key = key(caller, wanted, secret, null);
    keys.add(key);
    return new IssuedApiKey(key, secret);
  }

  private ApiKey key(Caller caller, NewApiKey wanted, Secret secret, Instant revokedAt) {
    return new ApiKey(
        new ApiKeyId(new UUID(0, keys.size() + 1)),
        caller.userId(),
        wanted.name(),
        secret.hint(),
        secret.hash(),
        wanted.scopes(),
        CommandLineFixture.NOW,
        wanted.expiresAt(),
        null,
        revokedAt);
  }

  @Override
  public List<ApiKey> list(Caller caller) {
    caller.require(Scope.READ);
    return keys.stream().filter(key -> key.userId().equals(caller.userId())).toList();
  }

  @Override
  public ApiKey revoke(Caller caller, ApiKeyId id) {
    caller.require(Scope.WRITE);
    ApiKey key =
        list(caller).stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("There is no such key."));
    ApiKey revoked =
        new ApiKey(
            key.id(),
            key.userId(),
            key.name(),
            key.prefix(),
            key.hash(),
            key.scopes(),
            key.createdAt(),
            key.expiresAt(),
            key.lastUsedAt(),
            CommandLineFixture.NOW);
    keys.set(keys.indexOf(key), revoked);
    return revoked;
  }
}
