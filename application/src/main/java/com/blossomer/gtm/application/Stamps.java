package com.blossomer.gtm.application;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.IdGenerator;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What new and changed records are stamped with: ids, first versions, and the time. */
final class Stamps {

  private final Clock clock;
  private final IdGenerator ids;

  Stamps(Clock clock, IdGenerator ids) {
    this.clock = requireNonNull(clock, "clock");
    this.ids = requireNonNull(ids, "ids");
  }

  UUID newId() {
    return ids.next();
  }

  /** Version 1 of a new incarnation, which is never 0. */
  Version firstVersion() {
    long incarnation = 0;
    while (incarnation == 0) {
      incarnation = ThreadLocalRandom.current().nextLong();
    }
    return new Version(1, incarnation);
  }

  /** The time in microseconds, which is what databases keep. */
  Instant now() {
    return clock.instant().truncatedTo(MICROS);
  }

  /** A user who has not signed in yet. */
  User newUser(NewUser wanted) {
    return new User(
        new UserId(newId()),
        wanted.email(),
        wanted.name(),
        wanted.role(),
        wanted.plan(),
        wanted.identity(),
        now(),
        null,
        null);
  }
}
