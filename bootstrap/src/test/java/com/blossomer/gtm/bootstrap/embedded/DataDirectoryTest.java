package com.blossomer.gtm.bootstrap.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataDirectoryTest {

  @TempDir Path parent;

  @Test
  void isClosedToOthers() throws Exception {
    Path empty = Files.createDirectory(parent.resolve("empty"));
    Files.setPosixFilePermissions(empty, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataDirectory.prepare(empty);
    assertThat(Files.getPosixFilePermissions(empty)).isEqualTo(OwnedFiles.DIRECTORY);
  }

  @Test
  void refusesToCloseADirectoryOfOtherFiles() throws Exception {
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.createFile(parent.resolve("something"));
    assertThatThrownBy(() -> DataDirectory.prepare(parent))
        .isInstanceOf(EmbeddedPostgresException.class)
        .hasMessageContaining("holds other files and is open to other users (rwxrwxrwx)");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent)))
        .isEqualTo("rwxrwxrwx");
  }

  @Test
  void refusesAFile() throws Exception {
    Path file = Files.createFile(parent.resolve("file"));
    assertThatThrownBy(() -> DataDirectory.prepare(file))
        .hasMessage("The data directory %s is not a directory.".formatted(file));
    assertThatThrownBy(() -> DataDirectory.prepare(file.resolve("below")))
        .isInstanceOf(EmbeddedPostgresException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void refusesADirectoryThatCannotBeMade() {
    assertThatThrownBy(() -> DataDirectory.prepare(Path.of("/proc/blossomer")))
        .isInstanceOf(EmbeddedPostgresException.class)
        .hasMessage(
            "The data directory /proc/blossomer cannot be created there: name another one.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a$(b)", "a`b`", "a\"b", "a\\b", "a\nb"})
  void refusesWhatAShellWouldRead(String name) {
    assertThatThrownBy(() -> DataDirectory.prepare(parent.resolve(name)))
        .isInstanceOf(EmbeddedPostgresException.class)
        .hasMessageContaining("in its path");
  }

  @Test
  void saysThatThePasswordsAreMissing() throws Exception {
    DataDirectory directory = DataDirectory.prepare(parent.resolve("data"));
    Files.createDirectory(directory.cluster());
    assertThatThrownBy(() -> Credentials.loadOrGenerate(directory))
        .hasMessage(
            "The file %s with the passwords of the database is missing: put it back from a backup."
                .formatted(directory.credentials()));
  }

  @Test
  void keepsThePasswordsToItsOwner() throws Exception {
    DataDirectory directory = DataDirectory.prepare(parent.resolve("data"));
    Credentials generated = Credentials.loadOrGenerate(directory);
    assertThat(Credentials.loadOrGenerate(directory)).isEqualTo(generated);
    assertThat(Files.getPosixFilePermissions(directory.credentials())).isEqualTo(OwnedFiles.FILE);
    assertThat(generated.toString()).doesNotContain(generated.superuser());
  }
}
