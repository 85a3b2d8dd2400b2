package com.blossomer.gtm.domain.model.user;

import com.blossomer.gtm.domain.model.shared.Word;

/** What the audit log tells of. */
public enum AuditAction implements Word {
  USER_CREATED("user.created"),
  USER_CHANGED("user.changed"),
  USER_DISABLED("user.disabled"),
  USER_ENABLED("user.enabled"),
  USER_DELETED("user.deleted"),
  /** The operator acted in the place of a user, by a command about that user's own data. */
  USER_ACTED_FOR("user.acted_for"),
  /** An administrator imported a dump for a user, or only planned to. */
  USER_IMPORTED_FOR("user.imported_for"),
  /** A link was made by which a user brings their data. */
  USER_INVITED("user.invited"),
  MIGRATION_IMPORTED("migration.imported"),
  MIGRATION_UNDONE("migration.undone"),
  /** Somebody without the right tried to administer; at most once a minute for each actor. */
  ADMINISTRATION_REFUSED("administration.refused");

  private final String word;

  AuditAction(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
