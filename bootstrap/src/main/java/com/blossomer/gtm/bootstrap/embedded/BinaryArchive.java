package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The compressed PostgreSQL for this machine, on the class path. */
record BinaryArchive(URL location) {

  /**
   * Finds the archive for this operating system and processor.
   *
   * @throws EmbeddedPostgresException if there is none
   */
  static BinaryArchive forThisMachine() {
    return named(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static BinaryArchive named(String operatingSystem, String processor) {
    String name = "/postgres-%s-%s.txz".formatted(system(operatingSystem), architecture(processor));
    URL location = BinaryArchive.class.getResource(name);
    if (location == null) {
      throw new EmbeddedPostgresException(
          "There is no embedded PostgreSQL for %s on %s: name a database with --database-url."
              .formatted(operatingSystem, processor));
    }
    return new BinaryArchive(location);
  }

  private static String system(String operatingSystem) {
    String name = operatingSystem.toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.replace(' ', '_');
  }

  private static String architecture(String processor) {
    return switch (processor) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default -> processor;
    };
  }

  InputStream open() throws IOException {
    return location.openStream();
  }

  /** Differs between two builds of PostgreSQL, and is found without reading the whole archive. */
  String checksum() throws IOException {
    URLConnection connection = location.openConnection();
    if (connection instanceof JarURLConnection jar) {
      return hex(jar.getJarEntry().getCrc());
    }
    try (CheckedInputStream in = new CheckedInputStream(open(), new CRC32())) {
      in.transferTo(OutputStream.nullOutputStream());
      return hex(in.getChecksum().getValue());
    }
  }

  private static String hex(long checksum) {
    return "%08x".formatted(checksum);
  }
}
