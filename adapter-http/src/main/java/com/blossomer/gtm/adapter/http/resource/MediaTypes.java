package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Content negotiation (RFC 9110): what a client sends, and what it accepts. */
public final class MediaTypes {

  private MediaTypes() {}

  /**
   * Checks that a body is of the wanted media type, in UTF-8.
   *
   * @throws HttpProblem with status 415 when it is not
   */
  static void checkContent(String header, String wanted) {
    String[] parts = (header == null ? "" : header).toLowerCase(Locale.ROOT).split(";", -1);
    boolean utf8 =
        Stream.of(parts)
            .skip(1)
            .map(parameter -> parameter.strip().replace("\"", ""))
            .filter(parameter -> parameter.startsWith("charset="))
            .allMatch("charset=utf-8"::equals);
    if (!parts[0].strip().equals(wanted) || !utf8) {
      String answer = wanted.equals(Route.JSON) ? "Accept" : "Accept-Patch";
      throw HttpProblem.unsupportedMediaType(
          "The body must be " + wanted + " in UTF-8, and the header Content-Type must say so.",
          Map.of(answer, wanted));
    }
  }

  /**
   * Checks that a body is not compressed.
   *
   * @throws HttpProblem with status 415 when it is
   */
  static void checkEncoding(String header) {
    if (header != null && !header.isBlank() && !header.strip().equalsIgnoreCase("identity")) {
      throw HttpProblem.unsupportedMediaType(
          "The body must not be compressed.", Map.of("Accept-Encoding", "identity"));
    }
  }

  /**
   * Checks that the client accepts what a route produces.
   *
   * @param headers the values of the header {@code Accept}
   * @throws HttpProblem with status 406 when it does not
   */
  public static void checkAccepted(List<String> headers, String offered) {
    if (offered == null || headers.isEmpty() || String.join("", headers).isBlank()) {
      return;
    }
    String bestMatch = "";
    boolean accepted = false;
    for (String range : String.join(",", headers).toLowerCase(Locale.ROOT).split(",")) {
      String[] parts = range.split(";", -1);
      String type = parts[0].strip();
      if (matches(type, offered) && precision(type) >= precision(bestMatch)) {
        accepted = precision(type) == precision(bestMatch) && accepted || !isRefused(parts);
        bestMatch = type;
      }
    }
    if (!accepted) {
      throw HttpProblem.notAcceptable(offered);
    }
  }

  /**
   * Whether a client names a media type, or a content coding, among those that it accepts, not only
   * by a range.
   *
   * @param headers the values of the header {@code Accept} or {@code Accept-Encoding}
   */
  public static boolean isNamed(List<String> headers, String name) {
    return Stream.of(String.join(",", headers).toLowerCase(Locale.ROOT).split(","))
        .map(range -> range.split(";", -1))
        .anyMatch(parts -> parts[0].strip().equals(name) && !isRefused(parts));
  }

  private static boolean matches(String range, String offered) {
    return range.equals(offered)
        || range.equals("*/*")
        || range.endsWith("/*") && offered.startsWith(range.substring(0, range.length() - 1));
  }

  private static int precision(String range) {
    if (range.isEmpty()) {
      return 0;
    }
    return range.equals("*/*") ? 1 : range.endsWith("/*") ? 2 : 3;
  }

  private static boolean isRefused(String[] parts) {
    return Stream.of(parts).skip(1).anyMatch(part -> part.strip().matches("q=0(\\.0{0,3})?"));
  }
}
