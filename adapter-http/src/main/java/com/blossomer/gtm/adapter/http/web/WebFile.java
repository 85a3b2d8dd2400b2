package com.blossomer.gtm.adapter.http.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One file of the web app, in all its forms. */
final class WebFile {

  /** Where only such files are whose names tell of their content. */
  private static final String ASSETS = "/assets/";

  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"));

  /**
   * What is sent.
   *
   * @param tag the ETag, another one for each form
   */
  record Form(Encoding encoding, byte[] content, String tag) {}

  private final String path;
  private final Map<Encoding, Form> forms = new EnumMap<>(Encoding.class);

  WebFile(String path) {
    this.path = path;
  }

  void add(Encoding encoding, byte[] content) {
    forms.put(encoding, new Form(encoding, content, tag(content)));
  }

  String mediaType() {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
  }

  /** Whether its name tells of its content, so that it is another file when it changes. */
  boolean isImmutable() {
    return path.startsWith(ASSETS);
  }

  /** Whether what is sent depends on the header Accept-Encoding. */
  boolean isCompressed() {
    return forms.size() > 1;
  }

  /**
   * @param accepted the values of the header Accept-Encoding
   */
  Form form(List<String> accepted) {
    return forms.get(Encoding.best(accepted, forms.keySet()));
  }

  private static String tag(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
      return "\"" + text.substring(0, text.length() / 2) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
