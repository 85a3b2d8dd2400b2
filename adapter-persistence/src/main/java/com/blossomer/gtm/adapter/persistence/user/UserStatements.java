package com.blossomer.gtm.adapter.persistence.user;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What administration writes, each within the transaction of its handle. */
interface UserStatements {

  @SqlUpdate(
      """
      insert into users (id, email, name, role, plan, created_at, last_login_at, disabled_at)
      values (:id, :email, :name, :role, :plan, :createdAt, :lastLoginAt, :disabledAt)""")
  void insert(
      @Bind("id") UUID id,
      @Bind("email") String email,
      @Bind("name") String name,
      @Bind("role") String role,
      @Bind("plan") String plan,
      @Bind("createdAt") OffsetDateTime createdAt,
      @Bind("lastLoginAt") OffsetDateTime lastLoginAt,
      @Bind("disabledAt") OffsetDateTime disabledAt);

  @SqlUpdate(
      """
      update users set email = :email, name = :name, role = :role, plan = :plan,
        last_login_at = :lastLoginAt, disabled_at = :disabledAt
      where id = :id""")
  void update(
      @Bind("id") UUID id,
      @Bind("email") String email,
      @Bind("name") String name,
      @Bind("role") String role,
      @Bind("plan") String plan,
      @Bind("lastLoginAt") OffsetDateTime lastLoginAt,
      @Bind("disabledAt") OffsetDateTime disabledAt);

  @SqlUpdate("delete from users where id = :id")
  int delete(@Bind("id") UUID id);

  @SqlUpdate(
      "insert into identities (issuer, subject, user_id) values (:issuer, :subject, :userId)")
  void insertIdentity(
      @Bind("issuer") String issuer, @Bind("subject") String subject, @Bind("userId") UUID userId);

  @SqlUpdate("delete from identities where user_id = :userId")
  void deleteIdentity(@Bind("userId") UUID userId);

  @SqlUpdate(
      """
      insert into audit_log
        (occurred_at, actor_id, action, subject_id, detail, channel, request_id)
      values (:at, :actorId, :action, cast(:subjectId as uuid), :detail, :channel, :requestId)""")
  void audit(
      @Bind("at") OffsetDateTime at,
      @Bind("actorId") UUID actorId,
      @Bind("action") String action,
      @Bind("subjectId") UUID subjectId,
      @Bind("detail") String detail,
      @Bind("channel") String channel,
      @Bind("requestId") String requestId);

  @SqlQuery(
      """
      select exists (
        select 1 from audit_log
        where actor_id = :actorId and action = :action and occurred_at > :after)""")
  boolean hasEntry(
      @Bind("actorId") UUID actorId,
      @Bind("action") String action,
      @Bind("after") OffsetDateTime after);

  /** Until the transaction ends, nobody else takes the right to administer from anybody. */
  @SqlQuery("select pg_advisory_xact_lock(hashtextextended('administrators', 0))::text")
  String lockAdministrators();

  @SqlQuery(
      """
      select exists (
        select 1 from users where role = 'admin' and disabled_at is null and id != :id)""")
  boolean hasAdministratorBeside(@Bind("id") UUID id);
}
