package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Where each file of the embedded database lives, in a directory closed to other users. */
record DataDirectory(Path root) {

  // initdb quotes its own path for a shell, which would still read these
  private static final String UNSAFE_CHARACTERS = "\"\\$`\n\r";

  /**
   * Makes the directory if it is missing and closes it to others.
   *
   * @throws EmbeddedPostgresException if it is not a directory that this user can own
   */
  static DataDirectory prepare(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (absolute.toString().chars().anyMatch(c -> UNSAFE_CHARACTERS.indexOf(c) >= 0)) {
      throw new EmbeddedPostgresException(
          "The data directory %s has one of the characters \" \\ $ ` or a line break in its path: name another one."
              .formatted(absolute));
    }
    if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
      throw new EmbeddedPostgresException(
          "The data directory %s is not a directory.".formatted(absolute));
    }
    try {
      if (!Files.exists(absolute)) {
        create(absolute);
      }
      DataDirectory directory = new DataDirectory(absolute.toRealPath());
      directory.close();
      Files.createDirectories(directory.log(), OwnedFiles.forDirectory());
      return directory;
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(absolute, e);
    }
  }

  private static void create(Path path) throws IOException {
    try {
      Files.createDirectories(path.getParent());
      Files.createDirectories(path, OwnedFiles.forDirectory());
    } catch (NoSuchFileException e) {
      // what a file system says that takes no directories, such as /proc
      throw new EmbeddedPostgresException(
          "The data directory %s cannot be created there: name another one.".formatted(path), e);
    }
  }

  private void close() throws IOException {
    int user = OwnedFiles.userIn(root);
    int owner = OwnedFiles.owner(root);
    if (owner != user) {
      throw new EmbeddedPostgresException(
          "The data directory %s belongs to the user with id %d, not to the one with id %d who runs this."
              .formatted(root, owner, user));
    }
    Set<PosixFilePermission> mode = Files.getPosixFilePermissions(root);
    if (mode.equals(OwnedFiles.DIRECTORY)) {
      return;
    }
    if (!Files.exists(credentials()) && !isEmpty()) {
      throw new EmbeddedPostgresException(
          "The data directory %s holds other files and is open to other users (%s): name a new or empty one."
              .formatted(root, PosixFilePermissions.toString(mode)));
    }
    Files.setPosixFilePermissions(root, OwnedFiles.DIRECTORY);
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.findAny().isEmpty();
    }
  }

  /** PGDATA; exists only once it is complete. */
  Path cluster() {
    return root.resolve("postgres");
  }

  Path runtime() {
    return root.resolve("runtime");
  }

  Path log() {
    return root.resolve("log");
  }

  Path postgresLog() {
    return log().resolve("postgres.log");
  }

  Path credentials() {
    return root.resolve("credentials.properties");
  }

  /** The port the cluster was last started on. */
  Path clusterProperties() {
    return root.resolve("cluster.properties");
  }

  /** Address and process id of the server that runs. */
  Path serverProperties() {
    return root.resolve("server.properties");
  }

  Path transitionLock() {
    return root.resolve("transition.lock");
  }

  Path usersLock() {
    return root.resolve("users.lock");
  }

  Path serverLock() {
    return root.resolve("server.lock");
  }
}
