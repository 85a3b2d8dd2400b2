package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/** The generated passwords of one cluster. */
record Credentials(String superuser, String owner, String app, String admin) {
  private static final int PASSWORD_BYTES = 24;

  /** Reads the passwords, or makes them for a cluster that is yet to be made. */
  static Credentials loadOrGenerate(DataDirectory directory) {
    PropertiesFile file = new PropertiesFile(directory.credentials());
    try {
      Properties properties = file.read().orElse(null);
      if (properties != null) {
        Files.setPosixFilePermissions(file.path(), OwnedFiles.FILE);
        return of(file.path(), properties);
      }
      if (Files.exists(directory.cluster())) {
        throw new EmbeddedPostgresException(
            "The file %s with the passwords of the database is missing: put it back from a backup."
                .formatted(file.path()));
      }
      Credentials generated = generate();
      file.write(generated.toMap());
      return generated;
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(directory.root(), e);
    }
  }

  private static Credentials generate() {
    SecureRandom random = new SecureRandom();
    return new Credentials(password(random), password(random), password(random), password(random));
  }

  private static String password(SecureRandom random) {
    byte[] bytes = new byte[PASSWORD_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private Map<String, String> toMap() {
    return Map.of(
        "superuser.password", superuser,
        "owner.password", owner,
        "app.password", app,
        "admin.password", admin);
  }

  private static Credentials of(Path file, Properties properties) {
    return new Credentials(
        required(file, properties, "superuser.password"),
        required(file, properties, "owner.password"),
        required(file, properties, "app.password"),
        required(file, properties, "admin.password"));
  }

  private static String required(Path file, Properties properties, String name) {
    String value = properties.getProperty(name, "");
    if (value.isEmpty()) {
      throw new EmbeddedPostgresException(
          "The file %s lacks %s: put it back from a backup.".formatted(file, name));
    }
    return value;
  }

  @Override
  public String toString() {
    return "Credentials[masked]";
  }
}
