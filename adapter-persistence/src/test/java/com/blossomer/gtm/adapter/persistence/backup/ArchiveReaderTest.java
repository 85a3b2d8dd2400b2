package com.blossomer.gtm.adapter.persistence.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReaderTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir private Path home;
  private Path file;
  private Manifest manifest;

  @BeforeEach
  void write() throws IOException, SQLException {
    file = home.resolve("backup.zip");
    try (OutputStream target = Files.newOutputStream(file)) {
      ArchiveWriter writer = new ArchiveWriter(target, NOW);
      List<SavedTable> tables =
          List.of(
              writer.add("users", List.of("id", "name"), entry -> rows(entry, 3)),
              writer.add("empty", List.of("id"), entry -> 0),
              writer.add("companies", List.of("id"), entry -> rows(entry, 1_000)));
      manifest =
          new Manifest(
              NOW,
              "18.1",
              "15",
              tables,
              List.of(new SavedSequence("audit_log_seq_seq", 7, true)),
              List.of("sessions"));
      writer.finish(manifest);
    }
  }

  private static long rows(OutputStream entry, int number) throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < number; i++) {
      entry.write((i + "\t" + random.nextLong() + "\n").getBytes(UTF_8));
    }
    return number;
  }

  @Test
  void readsWhatWasWritten() {
    assertThat(Restore.check(file, Progress.NONE)).isEqualTo(manifest);
    assertThat(manifest.rows()).isEqualTo(1_003);
    assertThat(manifest.bytes()).isGreaterThan(1_003 * 4);
  }

  @Test
  void isAZipFileThatSaysWhatItIs() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.getComment()).startsWith("Blossomer GTM backup. SHA-256 of manifest.json: ");
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly(
              "tables/users.copy", "tables/empty.copy", "tables/companies.copy", "manifest.json");
      String json =
          new String(zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes(), UTF_8);
      assertThat(json)
          .contains("\"format\" : \"blossomer-backup\"", "\"formatVersion\" : 1")
          .contains("\"createdAt\" : \"2026-01-02T03:04:05Z\"", "\"schemaVersion\" : \"15\"");
    }
  }

  @Test
  void refusesWhatIsCutOffAnywhere() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 1 + whole.length / 100) {
      Path cut = Files.write(home.resolve("cut.zip"), Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> Restore.check(cut, Progress.NONE))
          .as("the first %d bytes", length)
          .isInstanceOf(BackupException.class)
          .hasMessageContaining("cut.zip");
    }
  }

  /** Some bytes mean nothing, such as the time of an entry; no other change goes unnoticed. */
  @Test
  void neverTakesOtherContentForTheSame() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(2);
    int refused = 0;
    for (int i = 0; i < 500; i++) {
      byte[] altered = whole.clone();
      altered[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(255));
      Path other = Files.write(home.resolve("altered.zip"), altered);
      try {
        assertThat(Restore.check(other, Progress.NONE)).isEqualTo(manifest);
      } catch (BackupException e) {
        assertThat(e).hasMessageContaining("altered.zip");
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(450);
  }

  @Test
  void refusesWhatIsNoBackup() throws IOException {
    Path text = Files.writeString(home.resolve("text.txt"), "no backup");
    assertThatThrownBy(() -> Restore.check(text, Progress.NONE))
        .hasMessage(
            "The file "
                + text
                + " is no backup, or a part of it is missing: nothing was restored.");
    Path zip = home.resolve("other.zip");
    try (ZipOutputStream other = new ZipOutputStream(Files.newOutputStream(zip))) {
      other.putNextEntry(new ZipEntry("manifest.json"));
      other.closeEntry();
    }
    assertThatThrownBy(() -> Restore.check(zip, Progress.NONE))
        .hasMessage("The file " + zip + " is no backup of this program.");
    assertThatThrownBy(() -> Restore.check(home, Progress.NONE))
        .hasMessage(home + " is a directory: name the file of a backup.");
    Path missing = home.resolve("missing.zip");
    assertThatThrownBy(() -> Restore.check(missing, Progress.NONE))
        .hasMessage("There is no file " + missing + ".");
  }

  @Test
  void refusesALaterFormat() throws IOException {
    byte[] json = ManifestJson.write(manifest);
    String later =
        new String(json, UTF_8).replace("\"formatVersion\" : 1", "\"formatVersion\" : 2");

    assertThatThrownBy(() -> ManifestJson.read(later.getBytes(UTF_8)))
        .isInstanceOf(BackupException.class)
        .hasMessageStartingWith("The backup has the format 2, and this program knows formats up");
    for (String broken : List.of("", "{}", "[]", "{\"format\":\"blossomer-backup\"}", "1")) {
      assertThatThrownBy(() -> ManifestJson.read(broken.getBytes(UTF_8)))
          .as(broken)
          .isInstanceOf(IOException.class);
    }
  }
}
