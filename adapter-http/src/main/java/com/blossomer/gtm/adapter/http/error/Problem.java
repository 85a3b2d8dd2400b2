package com.blossomer.gtm.adapter.http.error;

import com.blossomer.gtm.adapter.http.json.Json;
import com.blossomer.gtm.domain.error.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An error answer (RFC 9457).
 *
 * @param code a stable word for programs
 * @param detail one sentence for a person: what is wrong and how to go on
 * @param errors the places that are wrong; empty when the error has none
 * @param members further members of the answer
 * @param headers further headers of the answer
 */
public record Problem(
    int status,
    String code,
    String detail,
    List<Entry> errors,
    Map<String, Object> members,
    Map<String, String> headers) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** As many places are listed at most; a body can have a million wrong ones. */
  static final int MAX_ERRORS = 1_000;

  /** What no UTF-8 text can hold, and what a client would not see. */
  private static final Pattern UNSHOWABLE =
      Pattern.compile(
          "\\x00|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  /** One place that is wrong: in the body, a query parameter, or a header. */
  public record Entry(String pointer, String parameter, String header, String code, String detail) {

    public static Entry of(Violation violation) {
      return ofPointer(violation.pointer(), violation.code(), violation.detail());
    }

    public static Entry ofPointer(String pointer, String code, String detail) {
      return new Entry(pointer, null, null, code, detail);
    }

    /** The same place, seen from the object that holds the body at {@code prefix}. */
    public Entry below(String prefix) {
      return ofPointer(prefix + (pointer == null ? "" : pointer), code, detail);
    }

    public static Entry ofParameter(String parameter, String code, String detail) {
      return new Entry(null, parameter, null, code, detail);
    }

    static Entry ofHeader(String header, String code, String detail) {
      return new Entry(null, null, header, code, detail);
    }

    private Map<String, Object> toMap() {
      Map<String, Object> map = new LinkedHashMap<>();
      if (pointer != null) {
        map.put("pointer", showable(pointer));
      } else if (parameter != null) {
        map.put("parameter", showable(parameter));
      } else {
        map.put("header", header);
      }
      map.put("code", code);
      map.put("detail", showable(detail));
      return map;
    }
  }

  public Problem {
    errors = List.copyOf(errors);
    members = Map.copyOf(members);
    headers = Map.copyOf(headers);
  }

  public static Problem of(int status, String code, String detail) {
    return new Problem(status, code, detail, List.of(), Map.of(), Map.of());
  }

  public Problem withErrors(List<Entry> more) {
    return new Problem(status, code, detail, more, members, headers);
  }

  public Problem withMember(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new Problem(status, code, detail, errors, more, headers);
  }

  public Problem withHeaders(Map<String, String> more) {
    return new Problem(status, code, detail, errors, members, more);
  }

  /** The answer's body, in UTF-8. */
  public byte[] toJson(String requestId) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "about:blank");
    json.put("title", Titles.of(status));
    json.put("status", status);
    json.put("detail", showable(detail));
    json.put("code", code);
    json.put("requestId", requestId);
    if (!errors.isEmpty()) {
      json.put("errors", errors.stream().limit(MAX_ERRORS).map(Entry::toMap).toList());
    }
    json.putAll(members);
    return Json.write(json);
  }

  private static String showable(String text) {
    return UNSHOWABLE.matcher(text).replaceAll("\uFFFD");
  }
}
