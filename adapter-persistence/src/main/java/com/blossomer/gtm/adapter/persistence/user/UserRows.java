package com.blossomer.gtm.adapter.persistence.user;

import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.model.user.BrowserSession;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads users and keys from rows. */
final class UserRows {

  static final String USER_COLUMNS =
      "u.id, u.email, u.name, u.role, u.plan, u.created_at, u.last_login_at, u.disabled_at";

  static final String KEY_COLUMNS =
      "id, user_id, name, prefix, key_hash, scopes, created_at, expires_at, last_used_at, revoked_at";

  static final String SESSION_COLUMNS =
      "s.id as session_id, s.user_id, s.scopes, s.api_key_id, s.created_at as began_at, s.expires_at";

  private UserRows() {}

  static User user(ResultSet row, ExternalIdentity identity) throws SQLException {
    String email = row.getString("email");
    return new User(
        new UserId(row.getObject("id", UUID.class)),
        email == null ? null : new Email(email),
        row.getString("name"),
        Word.of(Role.class, row.getString("role")).orElseThrow(),
        Word.of(Plan.class, row.getString("plan")).orElseThrow(),
        identity,
        time(row, "created_at"),
        time(row, "last_login_at"),
        time(row, "disabled_at"));
  }

  static ExternalIdentity identity(ResultSet row) throws SQLException {
    String issuer = row.getString("issuer");
    return issuer == null ? null : new ExternalIdentity(issuer, row.getString("subject"));
  }

  static List<ApiKey> keys(ResultSet rows) throws SQLException {
    List<ApiKey> keys = new ArrayList<>();
    while (rows.next()) {
      keys.add(
          new ApiKey(
              new ApiKeyId(rows.getObject("id", UUID.class)),
              new UserId(rows.getObject("user_id", UUID.class)),
              rows.getString("name"),
              rows.getString("prefix"),
              rows.getString("key_hash"),
              scopes(rows),
              time(rows, "created_at"),
              time(rows, "expires_at"),
              time(rows, "last_used_at"),
              time(rows, "revoked_at")));
    }
    return keys;
  }

  static BrowserSession session(ResultSet row) throws SQLException {
    UUID apiKey = row.getObject("api_key_id", UUID.class);
    return new BrowserSession(
        row.getObject("session_id", UUID.class),
        new UserId(row.getObject("user_id", UUID.class)),
        scopes(row),
        apiKey == null ? null : new ApiKeyId(apiKey),
        time(row, "began_at"),
        time(row, "expires_at"));
  }

  static Set<Scope> scopes(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("scopes").getArray())
        .map(word -> Word.of(Scope.class, word).orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
