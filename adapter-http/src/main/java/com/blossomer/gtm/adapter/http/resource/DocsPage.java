package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** The contract as one page for people: no script, and nothing from elsewhere. */
final class DocsPage {

  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;\
      color:#1c2024;background:#fff}
      code,pre{font:14px/1.45 ui-monospace,monospace}
      pre{overflow:auto;padding:.75rem;background:#f3f4f6;border-radius:6px}
      summary{cursor:pointer;padding:.35rem 0}
      table{border-collapse:collapse;width:100%}
      td,th{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;\
      border-bottom:1px solid #e2e5e9}
      b.method{display:inline-block;min-width:4.5rem}
      @media (prefers-color-scheme:dark){body{color:#e6e8eb;background:#16181c}\
      pre{background:#23262b}td,th{border-color:#34383f}a{color:#8ab4f8}}
      """;

  private final StringBuilder html = new StringBuilder();
  private final ObjectNode contract;

  DocsPage(ObjectNode contract) {
    this.contract = contract;
    head();
    operations();
    schemas();
    html.append("</body></html>\n");
  }

  byte[] html() {
    return html.toString().getBytes(UTF_8);
  }

  /** The Content-Security-Policy that lets through this page's style and nothing else. */
  String policy() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private void head() {
    JsonNode info = contract.path("info");
    html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
        .append(escape(info.path("title").asText()))
        .append("</title><style>")
        .append(STYLE)
        .append("</style></head><body><h1>")
        .append(escape(info.path("title").asText()))
        .append("</h1>");
    paragraphs(info.path("description"));
    html.append("<p>As a file: <a href=\"openapi.yaml\">openapi.yaml</a>, ")
        .append("<a href=\"openapi.json\">openapi.json</a>.</p><h2>Operations</h2>");
  }

  private void operations() {
    for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (operation.getValue().has("responses")) {
          operation(operation.getKey(), path.getKey(), operation.getValue());
        }
      }
    }
  }

  private void operation(String method, String path, JsonNode operation) {
    html.append("<details><summary><b class=\"method\">")
        .append(escape(method.toUpperCase(Locale.ROOT)))
        .append("</b> <code>")
        .append(escape(path))
        .append("</code> ")
        .append(escape(operation.path("summary").asText()))
        .append("</summary>");
    paragraphs(operation.path("description"));
    html.append("<table><tr><th>Answer</th><th>Meaning</th></tr>");
    for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
      row(answer.getKey(), resolve(answer.getValue()).path("description").asText());
    }
    html.append("</table></details>");
  }

  private void schemas() {
    html.append("<h2>Schemas</h2>");
    for (Map.Entry<String, JsonNode> schema :
        contract.path("components").path("schemas").properties()) {
      html.append("<details><summary><code>")
          .append(escape(schema.getKey()))
          .append("</code></summary><pre>")
          .append(escape(schema.getValue().toPrettyString()))
          .append("</pre></details>");
    }
  }

  private void row(String name, String meaning) {
    html.append("<tr><td><code>")
        .append(escape(name))
        .append("</code></td><td>")
        .append(escape(meaning))
        .append("</td></tr>");
  }

  private void paragraphs(JsonNode text) {
    for (String paragraph : text.asText().split("\n\n")) {
      if (!paragraph.isBlank()) {
        html.append("<p>").append(escape(paragraph)).append("</p>");
      }
    }
  }

  private JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : contract.at(reference.substring(1));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
