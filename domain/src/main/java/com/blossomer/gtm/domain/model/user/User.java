package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.error.Violations;
import java.time.Instant;

/**
 * Somebody who owns data.
 *
 * @param email null for a user known only by an external identity
 * @param identity null until a first external sign-in
 * @param disabledAt since when every credential of this user is refused; null while the user is
 *     enabled
 */
public record User(
    UserId id,
    Email email,
    String name,
    Role role,
    Plan plan,
    ExternalIdentity identity,
    Instant createdAt,
    Instant lastLoginAt,
    Instant disabledAt) {

  public User {
    requireNonNull(id, "id");
    requireNonNull(role, "role");
    requireNonNull(plan, "plan");
    requireNonNull(createdAt, "createdAt");
    Violations check = new Violations();
    check.text("name", name);
    check.throwIfAny();
  }

  public boolean isEnabled() {
    return disabledAt == null;
  }

  /** Whether this user may administer others. */
  public boolean isAdministrator() {
    return role == Role.ADMIN && isEnabled();
  }

  public UserProfile profile() {
    return new UserProfile(email, name, role, plan, !isEnabled());
  }

  /** The same user with another profile; one who is disabled already stays so since then. */
  public User with(UserProfile profile, Instant now) {
    Instant since = isEnabled() ? now : disabledAt;
    return with(null, null, profile.role(), profile.plan())
        .named(profile.email(), profile.name())
        .disabledAt(profile.disabled() ? since : null);
  }

  private User named(Email newEmail, String newName) {
    return new User(
        id, newEmail, newName, role, plan, identity, createdAt, lastLoginAt, disabledAt);
  }

  /** The same user with other words about them; a null leaves what is there. */
  public User with(Email newEmail, String newName, Role newRole, Plan newPlan) {
    return new User(
        id,
        newEmail == null ? email : newEmail,
        newName == null ? name : newName,
        newRole == null ? role : newRole,
        newPlan == null ? plan : newPlan,
        identity,
        createdAt,
        lastLoginAt,
        disabledAt);
  }

  public User withIdentity(ExternalIdentity newIdentity) {
    return new User(id, email, name, role, plan, newIdentity, createdAt, lastLoginAt, disabledAt);
  }

  public User signedInAt(Instant now) {
    return new User(id, email, name, role, plan, identity, createdAt, now, disabledAt);
  }

  /** The user disabled at that time, or enabled with null. */
  public User disabledAt(Instant when) {
    return new User(id, email, name, role, plan, identity, createdAt, lastLoginAt, when);
  }
}
