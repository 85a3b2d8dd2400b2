package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.model.shared.IdempotencyKey;
import com.blossomer.gtm.domain.model.shared.KeptAnswer;
import com.blossomer.gtm.domain.model.shared.KeyClaim;
import com.blossomer.gtm.domain.model.shared.RepeatableRequest;
import com.blossomer.gtm.domain.model.user.Access;
import java.time.Instant;

/** Keeps the answers to a user's requests, each for a while; of use only within a transaction. */
public interface IdempotencyRepository {

  /** Claims a key until the end of the transaction, without waiting for another that holds it. */
  KeyClaim claim(Access access, IdempotencyKey key, Instant now);

  /** Keeps the answer to a request whose key was granted, and clears old ones of that user away. */
  void keep(
      Access access, RepeatableRequest request, KeptAnswer answer, Instant now, Instant expiresAt);
}
