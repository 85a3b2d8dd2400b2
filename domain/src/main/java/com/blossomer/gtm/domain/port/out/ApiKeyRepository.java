package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the API keys of users, by hash only. */
public interface ApiKeyRepository {

  void create(Access access, ApiKey key);

  /** All keys of the user, by creation time, then id. */
  List<ApiKey> list(Access access);

  /**
   * Revokes a key; one that is revoked already stays as it was. Empty when the user has no such
   * key.
   */
  Optional<ApiKey> revoke(Access access, ApiKeyId id, Instant now);
}
