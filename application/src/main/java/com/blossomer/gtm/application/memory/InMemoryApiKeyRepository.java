package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.port.out.ApiKeyRepository;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class InMemoryApiKeyRepository implements ApiKeyRepository {

  private static final Comparator<ApiKey> ORDER =
      Comparator.comparing(ApiKey::createdAt)
          .thenComparing(key -> key.id().value(), Aggregate.byBytes());

  private final Session session;

  InMemoryApiKeyRepository(Session session) {
    this.session = session;
  }

  @Override
  public void create(Access access, ApiKey key) {
    session.write(access, data -> data.keys.put(key.id(), key));
  }

  @Override
  public List<ApiKey> list(Access access) {
    return session.read(access, data -> data.keys.values().stream().sorted(ORDER).toList());
  }

  @Override
  public Optional<ApiKey> revoke(Access access, ApiKeyId id, Instant now) {
    return session.write(
        access,
        data ->
            Optional.ofNullable(
                data.keys.computeIfPresent(
                    id, (same, key) -> key.revokedAt() == null ? revoked(key, now) : key)));
  }

  private static ApiKey revoked(ApiKey key, Instant now) {
    return new ApiKey(
        key.id(),
        key.userId(),
        key.name(),
        key.prefix(),
        key.hash(),
        key.scopes(),
        key.createdAt(),
        key.expiresAt(),
        key.lastUsedAt(),
        now);
  }
}
