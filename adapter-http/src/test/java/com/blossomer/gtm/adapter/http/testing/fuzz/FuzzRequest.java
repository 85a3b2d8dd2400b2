package com.blossomer.gtm.adapter.http.testing.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;

/** A request that is being made up; what it consists of can be broken piece by piece. */
final class FuzzRequest {

  static final String HOST = "fuzz";

  final Operation operation;
  final Actor actor;
  String method;
  String path;
  final List<String> query = new ArrayList<>();
  final List<String> headers = new ArrayList<>();
  JsonNode json;
  byte[] body;

  /** Whether a success would be a defect, because the contract excludes this request. */
  boolean mustFail;

  FuzzRequest(Operation operation, Actor actor) {
    this.operation = operation;
    this.actor = actor;
    this.method = operation.method();
  }

  void parameter(String name, String value) {
    query.add(URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8));
  }

  void header(String name, String value) {
    headers.add(name + ": " + value);
  }

  void removeHeader(String name) {
    headers.removeIf(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1));
  }

  /** Whether it is sent as whom it was made up for, and not as somebody else or nobody. */
  boolean isSentByActor() {
    String all = String.join("\n", headers);
    return all.contains(actor.credential());
  }

  boolean isInSession() {
    return actor.cookie() != null && String.join("\n", headers).contains(actor.cookie());
  }

  boolean hasBody() {
    return body != null;
  }

  void json(JsonNode value) {
    json = value;
    body = value.toString().getBytes(UTF_8);
  }

  String target() {
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  /** As it goes over the line (RFC 9112). */
  byte[] bytes() {
    StringBuilder head = new StringBuilder();
    head.append(method)
        .append(' ')
        .append(target())
        .append(" HTTP/1.1\r\nHost: ")
        .append(HOST)
        .append("\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (body != null) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    head.append("\r\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.toString().getBytes(ISO_8859_1));
    if (body != null) {
      bytes.writeBytes(body);
    }
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    String text = new String(bytes(), ISO_8859_1);
    return text.length() > 6_000 ? text.substring(0, 6_000) + "…" : text;
  }
}
