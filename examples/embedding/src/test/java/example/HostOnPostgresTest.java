package example;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.adapter.persistence.DatabaseRoles;
import com.blossomer.gtm.adapter.persistence.Migrations;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class HostOnPostgresTest {

  @Test
  void keepsTheUsersOfAHostApart() throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
      // once, by whoever administers the database; `blossomer db init` and `db migrate` do the same
      DatabaseRoles.create(new DatabaseLogin(url, "postgres", ""), "owner", "app", "admin");
      Migrations.of(new DatabaseLogin(url, DatabaseRoles.OWNER, "owner")).migrate();

      var blossomer =
          HostOnPostgres.blossomer(
              source(url, DatabaseRoles.APP, "app"), source(url, DatabaseRoles.ADMIN, "admin"));
      var ada = blossomer.newLocalUser();
      var bob = blossomer.newLocalUser();
      var profile = CompanyProfile.builder().name("Acme").url("https://acme.example").build();
      blossomer.companies().create(ada, Optional.empty(), profile);

      var page = PageRequest.first();
      assertThat(blossomer.companies().list(ada, Query.all(), page).items()).hasSize(1);
      assertThat(blossomer.companies().list(bob, Query.all(), page).items()).isEmpty();
    }
  }

  private static DataSource source(String url, String user, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }
}
