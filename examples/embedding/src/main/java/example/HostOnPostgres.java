package example;

import com.blossomer.gtm.adapter.persistence.PostgresDatabase;
import com.blossomer.gtm.application.Blossomer;
import javax.sql.DataSource;

/** Blossomer on the connection pools that the host has anyway. */
public final class HostOnPostgres {

  private HostOnPostgres() {}

  /**
   * @param app logs in as blossomer_app: requests, bound to one user by Row-Level Security
   * @param admin logs in as blossomer_admin: creating and finding users
   */
  public static Blossomer blossomer(DataSource app, DataSource admin) {
    var database = PostgresDatabase.on(app, admin);
    return Blossomer.builder()
        .repositories(database.repositories())
        .users(database.users())
        .signIns(database.signIns())
        .transactions(database.transactions())
        .build();
  }
}
