package com.blossomer.gtm.adapter.cli.owner;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.port.in.UserUseCases;
import java.util.Optional;

/** Finds the users of dumps, and creates missing ones where that is wanted. */
public final class DumpUsers {

  /**
   * A user of this system.
   *
   * @param created whether that happened just now
   */
  public record Found(User user, boolean created) {}

  private final UserUseCases users;
  private final boolean create;

  public DumpUsers(UserUseCases users, boolean create) {
    this.users = users;
    this.create = create;
  }

  /** Two dumps of one new user make one user, so one asks after the other. */
  public synchronized Found require(DumpOwner owner) {
    Optional<User> found = find(owner);
    if (found.isPresent()) {
      return new Found(found.get(), false);
    }
    if (!mayCreate(owner)) {
      throw missing(owner);
    }
    return new Found(users.create(Context.OPERATOR, owner.newUser()), true);
  }

  /** The user, or empty when they are yet to be created. */
  public synchronized Optional<User> findOrPlan(DumpOwner owner) {
    Optional<User> found = find(owner);
    if (found.isEmpty() && !mayCreate(owner)) {
      throw missing(owner);
    }
    return found;
  }

  private boolean mayCreate(DumpOwner owner) {
    return create && owner.id() == null;
  }

  private Optional<User> find(DumpOwner owner) {
    Optional<User> known =
        owner.identity() == null
            ? Optional.empty()
            : users.find(Context.OPERATOR, owner.identity());
    if (known.isPresent()) {
      boolean same = owner.email() == null || owner.email().equals(known.get().email());
      return Optional.of(agreeing(known.get(), owner, same));
    }
    return byName(owner)
        .map(user -> agreeing(user, owner, owner.identity() == null || user.identity() == null));
  }

  private Optional<User> byName(DumpOwner owner) {
    if (owner.email() == null && owner.id() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(users.get(Context.OPERATOR, owner.label()));
    } catch (NotFound e) {
      return Optional.empty();
    }
  }

  private static User agreeing(User user, DumpOwner owner, boolean agrees) {
    if (!agrees) {
      throw CommandFailure.failed(
          "The e-mail address and the external identity of "
              + owner.label()
              + " belong to different users: correct the row in the file of --users.");
    }
    return user;
  }

  private CommandFailure missing(DumpOwner owner) {
    return CommandFailure.failed(
        "There is no user "
            + owner.label()
            + (owner.id() == null ? ": create it, or add --create-users." : "."));
  }
}
