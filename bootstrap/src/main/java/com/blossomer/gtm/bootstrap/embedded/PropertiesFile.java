package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A small file of names and values that only its owner can read. */
record PropertiesFile(Path path) {

  /** Empty when there is no such file. */
  Optional<Properties> read() throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      properties.load(reader);
      return Optional.of(properties);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new IOException(path + " is not a properties file", e);
    }
  }

  void write(Map<String, String> values) throws IOException {
    Properties properties = new Properties();
    properties.putAll(values);
    StringWriter text = new StringWriter();
    properties.store(text, null);
    OwnedFiles.replace(path, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  void delete() throws IOException {
    Files.deleteIfExists(path);
  }
}
