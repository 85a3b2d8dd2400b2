package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.util.Optional;

/** Compares who a dump is from with who it is for; what it tells of that is kept nowhere. */
final class DumpOwners {
  private final UserRepository users;

  DumpOwners(UserRepository users) {
    this.users = users;
  }

  /**
   * @throws Conflict when both have an e-mail address, and not the same
   */
  void requireOwn(Access access, byte[] dump) {
    Optional<Email> from = SignedInEmail.in(dump);
    if (from.isEmpty()) {
      return;
    }
    Email own = users.current(access).user().email();
    if (own != null && !own.equals(from.get())) {
      throw Conflict.dumpOfAnotherUser();
    }
  }
}
