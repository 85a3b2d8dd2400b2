package com.blossomer.gtm.adapter.persistence.user;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What administration writes about invitations, each within the transaction of its handle. */
interface InvitationStatements {

  @SqlUpdate("delete from migration_invitations where user_id = :userId and import_id is null")
  void deleteUnused(@Bind("userId") UUID userId);

  @SqlUpdate(
      """
      insert into migration_invitations
        (id, user_id, batch_id, link_hash, created_at, expires_at)
      select :id, u.id, :batch, :hash, :createdAt, :expiresAt from users u where u.id = :userId""")
  int insert(
      @Bind("id") UUID id,
      @Bind("userId") UUID userId,
      @Bind("batch") UUID batch,
      @Bind("hash") String hash,
      @Bind("createdAt") OffsetDateTime createdAt,
      @Bind("expiresAt") OffsetDateTime expiresAt);
}
