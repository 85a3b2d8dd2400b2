package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entity tags and the conditions on them (RFC 9110). The weak form {@code W/"…"} is taken as the
 * strong one, because proxies that compress weaken tags; a tag that is no version matches nothing.
 */
final class EntityTags {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");
  private static final Pattern LIST =
      Pattern.compile("[ \\t]*" + TAG + "(?:[ \\t]*,[ \\t]*" + TAG + ")*[ \\t,]*");

  private EntityTags() {}

  static String of(Version version) {
    return "\"" + version + "\"";
  }

  /**
   * The versions that a change may overwrite.
   *
   * @throws HttpProblem with status 428 when the header {@code If-Match} is missing
   */
  static ExpectedVersion expected(Exchange exchange) {
    String header = String.join(",", exchange.headers("If-Match")).strip();
    if (header.isEmpty()) {
      throw new HttpProblem(
          428,
          "precondition_required",
          "Send the header If-Match with the ETag of the version that you read, or * for any.");
    }
    return header.equals("*") ? ExpectedVersion.any() : ExpectedVersion.oneOf(versions(header));
  }

  /** Whether the header {@code If-None-Match} names that version. */
  static boolean isKnown(List<String> headers, Version version) {
    String header = String.join(",", headers).strip();
    return header.equals("*") || versions(header).contains(version);
  }

  private static Set<Version> versions(String header) {
    Set<Version> versions = new HashSet<>();
    if (!LIST.matcher(header).matches()) {
      return versions;
    }
    Matcher tags = TAG.matcher(header);
    while (tags.find()) {
      Version.parse(tags.group(1)).ifPresent(versions::add);
    }
    return versions;
  }
}
