package com.blossomer.gtm.application.transfer;

import static java.util.Arrays.asList;

import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.User;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;

/**
 * Everything as a zip with a CSV file for each table.
 *
 * @param originals whether what imports took is in it, a file each
 */
record CsvExport(boolean originals) implements ExportForm {
  private static final List<String> USER =
      List.of("id", "email", "name", "role", "plan", "createdAt", "lastLoginAt");

  private static final List<String> KEYS =
      List.of(
          "id", "name", "prefix", "scopes", "createdAt", "expiresAt", "lastUsedAt", "revokedAt");

  @Override
  public void write(UserContent content, OutputStream target) throws IOException {
    ZipOutputStream stream = new ZipOutputStream(target);
    CsvZip zip = new CsvZip(stream, content.now());
    zip.file("user", USER, to -> to.row(user(content.user())));
    zip.tables(CsvCompanies.TABLES, content::companies);
    zip.tables(CsvAccounts.TABLES, content::targetAccounts);
    zip.tables(CsvPersonas.TABLES, content::targetPersonas);
    zip.tables(CsvCampaigns.TABLES, content::campaigns);
    new CsvImports(zip, content).write();
    zip.file("api-keys", KEYS, to -> keys(content, to));
    if (originals) {
      content.imports(stored -> original(content, zip, stored.report().importId()));
    }
    stream.finish();
    stream.flush();
  }

  private static void original(UserContent content, CsvZip zip, ImportId id) throws IOException {
    ArchivedBytes packed = content.original(id);
    if (packed.isThereMore()) {
      zip.unpacked("originals/" + id + ".json", packed);
    }
  }

  private static List<?> user(User user) {
    return asList(
        user.id(),
        user.email(),
        user.name(),
        user.role(),
        user.plan(),
        user.createdAt(),
        user.lastLoginAt());
  }

  private static void keys(UserContent content, CsvWriter to) throws IOException {
    for (ApiKey key : content.apiKeys()) {
      to.row(
          asList(
              key.id(),
              key.name(),
              key.prefix(),
              key.scopes().stream().sorted().map(Word::word).collect(Collectors.joining(" ")),
              key.createdAt(),
              key.expiresAt(),
              key.lastUsedAt(),
              key.revokedAt()));
    }
  }
}
