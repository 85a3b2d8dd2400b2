package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.shared.IdempotencyKey;
import com.blossomer.gtm.domain.model.shared.KeptAnswer;
import com.blossomer.gtm.domain.model.shared.KeyClaim;
import com.blossomer.gtm.domain.model.shared.RepeatableRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.IdempotencyRepository;
import java.time.Instant;

/** Never refuses a claim: transactions that write run one after the other. */
final class InMemoryIdempotencyRepository implements IdempotencyRepository {

  /** A kept answer, and until when it is kept. */
  record Kept(KeyClaim.Answered answered, Instant expiresAt) {}

  private final Session session;

  InMemoryIdempotencyRepository(Session session) {
    this.session = session;
  }

  @Override
  public KeyClaim claim(Access access, IdempotencyKey key, Instant now) {
    return session.read(
        access,
        data -> {
          Kept kept = data.answers.get(key);
          return kept == null || !now.isBefore(kept.expiresAt())
              ? new KeyClaim.Granted()
              : kept.answered();
        });
  }

  @Override
  public void keep(
      Access access, RepeatableRequest request, KeptAnswer answer, Instant now, Instant expiresAt) {
    session.write(
        access,
        data -> {
          data.answers.values().removeIf(kept -> !now.isBefore(kept.expiresAt()));
          KeyClaim.Answered answered = new KeyClaim.Answered(request.fingerprint(), answer);
          return data.answers.put(request.key(), new Kept(answered, expiresAt));
        });
  }
}
