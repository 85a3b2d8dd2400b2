package com.blossomer.gtm.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.HttpApi;
import com.blossomer.gtm.adapter.http.HttpSettings;
import com.blossomer.gtm.adapter.http.testing.fuzz.FuzzRun;
import com.blossomer.gtm.adapter.http.testing.fuzz.Fuzzer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests made up from the contract, to the application on PostgreSQL. */
class FuzzIT {
  private static final byte[] CURSOR_KEY = "a key of thirty-two bytes or so.".getBytes(UTF_8);

  @TempDir private static Path home;
  private static ServedDatabase database;
  private static HttpApi api;

  @BeforeAll
  static void start() throws IOException {
    database = new ServedDatabase(home);
    HttpSettings settings = HttpSettings.of("127.0.0.1", 0, CURSOR_KEY);
    api = HttpApi.start(settings, database.blossomer().useCases(), () -> true);
  }

  @AfterAll
  static void stop() {
    api.close();
    database.close();
  }

  @Test
  void nothingThatTheContractDoesNotForesee() throws IOException {
    FuzzRun.everyday(new Server(), 600);
  }

  @Test
  @Tag("long")
  void nothingThatTheContractDoesNotForeseeInALongRun() throws IOException {
    FuzzRun.longer(new Server(), 100_000);
  }

  private static final class Server implements Fuzzer.Target {
    @Override
    public int port() {
      return api.port();
    }

    @Override
    public String newUser() {
      return database.newKey();
    }

    @Override
    public String newAdministrator() {
      return database.newAdministratorKey();
    }
  }
}
