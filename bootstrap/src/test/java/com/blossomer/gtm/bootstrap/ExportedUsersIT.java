package com.blossomer.gtm.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.persistence.PostgresDatabase;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.domain.model.transfer.ExportFormat;
import com.blossomer.gtm.domain.model.transfer.ExportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.testing.RandomUser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On PostgreSQL, too, an export that is imported elsewhere gives the same export there. */
class ExportedUsersIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path home;
  private static ServedDatabase database;
  private static PostgresDatabase stores;
  private static Blossomer blossomer;

  @BeforeAll
  static void start() throws IOException {
    database = new ServedDatabase(home);
    stores = database.keep(PostgresDatabase.connect(database.app(), database.admin()));
    blossomer = ServedDatabase.blossomer(stores);
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 8})
  void comesBackAsItWas(long seed) throws IOException {
    Caller ada = blossomer.newLocalUser();
    new RandomUser(seed).storeIn(stores.repositories(), ada.require(Scope.WRITE));
    byte[] export = export(ada, ExportOptions.JSON.withOriginals(true));
    Caller bob = blossomer.newLocalUser();

    ImportReport report = blossomer.imports().importDump(bob, export, ImportOptions.STORE);

    assertThat(report.balanced()).isTrue();
    assertThat(comparable(export(bob, ExportOptions.JSON.withOriginals(true))))
        .isEqualTo(comparable(export));
    ImportReport again = blossomer.imports().importDump(bob, export, ImportOptions.STORE);
    assertThat(again.importId()).isEqualTo(report.importId());
    assertThat(again.keys()).allMatch(key -> key.stored() + key.leftover() == 0, "adds nothing");
    ImportReport own = blossomer.imports().importDump(ada, export, ImportOptions.STORE);
    assertThat(own.keys()).allMatch(key -> key.stored() + key.leftover() == 0, "adds nothing");
  }

  @ParameterizedTest
  @ValueSource(longs = {3})
  void isAlsoWrittenInTheOtherForms(long seed) throws IOException {
    Caller ada = blossomer.newLocalUser();
    new RandomUser(seed).storeIn(stores.repositories(), ada.require(Scope.WRITE));

    byte[] zip = export(ada, new ExportOptions(ExportFormat.CSV, true));
    byte[] dump = export(ada, new ExportOptions(ExportFormat.LOCAL_STORAGE, false));

    int files = 0;
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (entries.getNextEntry() != null) {
        entries.readAllBytes();
        files++;
      }
    }
    assertThat(files).isGreaterThanOrEqualTo(47);
    Caller bob = blossomer.newLocalUser();
    ImportReport report = blossomer.imports().importDump(bob, dump, ImportOptions.STORE);
    assertThat(report.balanced()).isTrue();
  }

  private static byte[] export(Caller caller, ExportOptions options) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    blossomer.exports().export(caller, options, target);
    return target.toByteArray();
  }

  private static ObjectNode comparable(byte[] export) throws IOException {
    ObjectNode document = (ObjectNode) JSON.readTree(new String(export, UTF_8));
    document.remove(List.of("exportedAt", "user", "apiKeys"));
    return document;
  }
}
