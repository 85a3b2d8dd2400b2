package com.blossomer.gtm.adapter.persistence.user;

import static com.blossomer.gtm.adapter.persistence.user.Administration.time;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.UserCounts;
import com.blossomer.gtm.domain.model.user.UserFilter;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.UserSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads users and how much they have; of what they have only the owner can be read. */
final class UserSummaries {

  private static final String SELECT =
      "select "
          + UserRows.USER_COLUMNS
          + """
          , i.issuer, i.subject,
            (select count(*) from companies t where t.user_id = u.id) as companies,
            (select count(*) from target_accounts t where t.user_id = u.id) as target_accounts,
            (select count(*) from target_personas t where t.user_id = u.id) as target_personas,
            (select count(*) from campaigns t where t.user_id = u.id) as campaigns,
            (select count(*) from imports t where t.user_id = u.id) as imports,
            (select count(*) from api_keys t where t.user_id = u.id) as api_keys
          from users u left join identities i on i.user_id = u.id""";

  private UserSummaries() {}

  static Page<UserSummary> list(Handle handle, UserFilter filter, PageRequest request) {
    Filters filters =
        new Filters()
            .add("u.email = :email", "email", text(filter.email()))
            .add("u.role = :role", "role", filter.role() == null ? null : filter.role().word())
            .add("u.plan = :plan", "plan", filter.plan() == null ? null : filter.plan().word())
            .add("(u.disabled_at is not null) = :disabled", "disabled", filter.disabled())
            .add("(u.created_at, u.id) > (:time, :id)", after(request));
    List<UserSummary> read =
        filters
            .bindTo(
                handle.createQuery(
                    SELECT + filters.where() + " order by u.created_at, u.id limit :limit"))
            .bind("limit", request.limit() + 1)
            .map(UserSummaries::read)
            .list();
    return Page.of(
        read,
        request.limit(),
        summary -> PageKey.at(summary.user().createdAt(), summary.user().id().value()));
  }

  static Optional<UserSummary> find(Handle handle, UserId id) {
    return handle
        .createQuery(SELECT + " where u.id = :id")
        .bind("id", id.value())
        .map(UserSummaries::read)
        .findOne();
  }

  private static UserSummary read(ResultSet row, StatementContext context) throws SQLException {
    return new UserSummary(
        UserRows.user(row, UserRows.identity(row)),
        new UserCounts(
            row.getLong("companies"),
            row.getLong("target_accounts"),
            row.getLong("target_personas"),
            row.getLong("campaigns"),
            row.getLong("imports"),
            row.getLong("api_keys")));
  }

  private static Map<String, Object> after(PageRequest request) {
    return request
        .after()
        .map(key -> Map.<String, Object>of("time", time(key.time()), "id", key.id()))
        .orElse(Map.of());
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
