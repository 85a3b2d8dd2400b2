package com.blossomer.gtm.bootstrap.wiring;

import com.blossomer.gtm.adapter.cli.runtime.DatabaseUrl;
import com.blossomer.gtm.adapter.cli.runtime.InitializedDatabase;
import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.adapter.persistence.DatabaseRoles;
import com.blossomer.gtm.bootstrap.settings.DatabaseAddress;
import com.blossomer.gtm.bootstrap.settings.Setting;
import com.blossomer.gtm.bootstrap.settings.WrongSetting;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Prepares a PostgreSQL that somebody else runs. */
final class ExternalDatabase {
  private static final int PASSWORD_BYTES = 24;
  private static final String SUPERUSER = "postgres";
  // the variable that libpq and its programs read
  private static final String PASSWORD_VARIABLE = "PGPASSWORD";

  private ExternalDatabase() {}

  static InitializedDatabase initialize(String superuserUrl, Map<String, String> environment) {
    DatabaseAddress address =
        DatabaseAddress.parse(superuserUrl)
            .orElseThrow(
                () ->
                    new WrongSetting(
                        "The option --admin-url must have the form"
                            + " postgresql://user@host:5432/database."));
    String password =
        address.password() != null ? address.password() : environment.get(PASSWORD_VARIABLE);
    if (password == null) {
      throw new WrongSetting(
          "The password for --admin-url is missing: set PGPASSWORD, or put it into the URL.");
    }
    String user = address.user() == null ? SUPERUSER : address.user();
    SecureRandom random = new SecureRandom();
    DatabaseAddress app = address.as(DatabaseRoles.APP, password(random));
    DatabaseAddress admin = address.as(DatabaseRoles.ADMIN, password(random));
    DatabaseAddress owner = address.as(DatabaseRoles.OWNER, password(random));
    List<String> created =
        DatabaseRoles.createMissing(
            new DatabaseLogin(address.jdbcUrl(), user, password),
            owner.password(),
            app.password(),
            admin.password());
    Map<Setting, DatabaseAddress> roles = new EnumMap<>(Setting.class);
    roles.put(Setting.DATABASE_URL, app);
    roles.put(Setting.DATABASE_ADMIN_URL, admin);
    roles.put(Setting.DATABASE_OWNER_URL, owner);
    List<DatabaseUrl> urls = new ArrayList<>();
    List<String> existing = new ArrayList<>();
    roles.forEach(
        (setting, role) -> {
          if (created.contains(role.user())) {
            urls.add(new DatabaseUrl(setting.variable(), role.url()));
          } else {
            existing.add(role.user());
          }
        });
    return new InitializedDatabase(urls, existing);
  }

  private static String password(SecureRandom random) {
    byte[] bytes = new byte[PASSWORD_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
