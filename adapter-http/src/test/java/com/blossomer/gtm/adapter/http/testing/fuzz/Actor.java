package com.blossomer.gtm.adapter.http.testing.fuzz;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Somebody with a credential, and what answers have told them. */
final class Actor {

  private final String credential;
  private final KnownRecords known;
  private final RandomValues values;
  private final boolean takesExamples;
  private String cookie;
  private final Map<String, String> nextPages = new HashMap<>();

  /**
   * @param takesExamples whether bodies may be examples of the contract, in which no text is marked
   */
  Actor(String credential, KnownRecords known, RandomValues values, boolean takesExamples) {
    this.credential = credential;
    this.known = known;
    this.values = values;
    this.takesExamples = takesExamples;
  }

  String credential() {
    return credential;
  }

  /** The cookie of a session that was begun; null when there is none. */
  String cookie() {
    return cookie;
  }

  KnownRecords known() {
    return known;
  }

  RandomValues values() {
    return values;
  }

  boolean takesExamples() {
    return takesExamples;
  }

  /** The query of a next page of that list; null when none is known. */
  String nextPage(String path) {
    return nextPages.get(path);
  }

  /** Takes note of what an answer tells. */
  void learn(FuzzRequest request, Answer answer) {
    if (answer.status() == 404 || request.method.equals("DELETE") && answer.status() < 300) {
      known.forget(request.path.replaceFirst(".*/([-0-9a-fA-F]{36}).*", "$1"));
    }
    String set = answer.header("Set-Cookie");
    if (set != null) {
      cookie = set.contains("Max-Age=0") ? null : set.replaceFirst(";.*", "");
    } else if (answer.status() == 401 && request.isInSession()) {
      cookie = null;
    }
    String type = answer.header("Content-Type");
    if (answer.status() >= 300 || type == null || !type.equals("application/json")) {
      return;
    }
    JsonNode json = answer.json();
    known.learn(request.operation.collection(), json, answer.header("ETag"));
    if (json.path("next").isTextual()) {
      String before =
          String.join("&", request.query.stream().filter(part -> !isCursor(part)).toList());
      String cursor = "cursor=" + json.path("next").asText();
      nextPages.put(request.path, before.isEmpty() ? cursor : before + "&" + cursor);
    }
  }

  private static boolean isCursor(String part) {
    return part.startsWith("cursor=");
  }
}
