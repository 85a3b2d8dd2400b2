package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The file in which a running server says who and where it is. */
record ServerAddress(DataDirectory directory) {
  private static final String PID = "pid";
  private static final String URL = "url";

  /** Replaces what a server that is gone may have left. */
  void publish(Optional<String> url) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(PID, Long.toString(ProcessHandle.current().pid()));
    url.ifPresent(address -> values.put(URL, address));
    try {
      file().write(values);
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(directory.root(), e);
    }
  }

  Optional<String> url() {
    return read(URL);
  }

  void remove() {
    try {
      file().delete();
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(directory.root(), e);
    }
  }

  EmbeddedPostgresException alreadyRuns() {
    String process = read(PID).map(pid -> " (process " + pid + ")").orElse("");
    String address = read(URL).map(url -> " at " + url).orElse("");
    return new EmbeddedPostgresException(
        "A server already runs on the data directory %s%s%s: stop it, or name another directory."
            .formatted(directory.root(), address, process));
  }

  private Optional<String> read(String name) {
    try {
      Properties values = file().read().orElseGet(Properties::new);
      return Optional.ofNullable(values.getProperty(name));
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(directory.root(), e);
    }
  }

  private PropertiesFile file() {
    return new PropertiesFile(directory.serverProperties());
  }
}
