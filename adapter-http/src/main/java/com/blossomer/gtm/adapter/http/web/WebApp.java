package com.blossomer.gtm.adapter.http.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a web app, which are read once and then served from memory. */
public final class WebApp {

  private static final String LIST = "files.txt";
  private static final String PAGE = "/index.html";

  private final Map<String, WebFile> files;

  private WebApp(Map<String, WebFile> files) {
    this.files = Map.copyOf(files);
  }

  /** No web app: a server of the API alone. */
  public static WebApp none() {
    return new WebApp(Map.of());
  }

  /**
   * Reads a web app from the class path: the file {@code files.txt} names all others, one in a
   * line; {@code x.br} and {@code x.gz} are compressed forms of a file {@code x}. There is none
   * where that list is missing.
   *
   * @param directory such as {@code com/example/web/}
   */
  public static WebApp load(ClassLoader classes, String directory) {
    if (classes.getResource(directory + LIST) == null) {
      return none();
    }
    List<String> names = new String(read(classes, directory + LIST), UTF_8).lines().toList();
    Map<String, WebFile> files = new HashMap<>();
    for (String name : names) {
      Encoding encoding = encoding(name);
      String path = "/" + name.substring(0, name.length() - encoding.ending().length());
      byte[] content = read(classes, directory + name);
      files.computeIfAbsent(path, WebFile::new).add(encoding, content);
    }
    if (!files.containsKey(PAGE)) {
      throw new IllegalStateException("The web app at " + directory + " has no page.");
    }
    return new WebApp(files);
  }

  /** The file at a path; the page is at / as well. */
  Optional<WebFile> file(String path) {
    return path.equals("/") ? page() : Optional.ofNullable(files.get(path));
  }

  /** The page that all addresses of the web app have in common; empty when there is no web app. */
  Optional<WebFile> page() {
    return Optional.ofNullable(files.get(PAGE));
  }

  private static Encoding encoding(String name) {
    return name.endsWith(Encoding.BROTLI.ending())
        ? Encoding.BROTLI
        : name.endsWith(Encoding.GZIP.ending()) ? Encoding.GZIP : Encoding.NONE;
  }

  private static byte[] read(ClassLoader classes, String name) {
    try (InputStream file = classes.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("A file of the web app is missing: " + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
