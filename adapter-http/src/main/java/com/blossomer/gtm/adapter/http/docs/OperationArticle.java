package com.blossomer.gtm.adapter.http.docs;

import com.blossomer.gtm.adapter.http.docs.Document.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/** One operation: what it does, takes and answers, with examples beside. */
final class OperationArticle {

  private final Document document;
  private final Types types;
  private final MemberTable tables;
  private final Samples samples;

  OperationArticle(Document document, Types types, MemberTable tables) {
    this.document = document;
    this.types = types;
    this.tables = tables;
    this.samples = new Samples(document);
  }

  void write(Html html, Operation operation) {
    html.open("article", "id", operation.id()).open("div", "class", "text").open("h3");
    html.link("#" + operation.id(), operation.summary()).close("h3");
    html.open("p", "class", "address");
    method(html, operation).text(" ").element("code", operation.path()).close("p");
    html.paragraphs(operation.node().path("description").asText());
    if (operation.isPublic()) {
      html.element("p", "Needs no credential.");
    }
    if (!operation.parameters().isEmpty()) {
      html.element("h4", "Parameters");
      tables.parameters(html, operation.parameters());
    }
    requestBody(html, operation.node().path("requestBody"));
    answers(html, operation.node().path("responses"));
    html.close("div").open("div", "class", "samples").element("h4", "Request");
    samples.request(html, operation);
    for (Map.Entry<String, JsonNode> answer : operation.node().path("responses").properties()) {
      if (answer.getKey().startsWith("2")) {
        sample(html, answer.getKey(), document.resolve(answer.getValue()));
      }
    }
    html.close("div").close("article");
  }

  static Html method(Html html, Operation operation) {
    String kind = operation.method().toLowerCase(Locale.ROOT);
    return html.element("span", operation.method(), "class", "method " + kind);
  }

  private void requestBody(Html html, JsonNode body) {
    for (Map.Entry<String, JsonNode> media : body.path("content").properties()) {
      JsonNode schema = media.getValue().path("schema");
      html.element("h4", "Body");
      html.open("p");
      types.write(html, schema);
      html.text(" as ").element("code", media.getKey()).close("p");
      members(html, document.resolve(schema));
    }
  }

  private void members(Html html, JsonNode schema) {
    if (types.hasTable(schema)) {
      html.open("details", "open", "").element("summary", "Members");
      tables.members(html, schema);
      html.close("details");
    }
  }

  private void answers(Html html, JsonNode answers) {
    html.element("h4", "Answers").open("dl");
    for (Map.Entry<String, JsonNode> answer : answers.properties()) {
      if (Document.name(answer.getValue()).isEmpty()) {
        JsonNode described = answer.getValue();
        html.open("dt").element("code", answer.getKey()).close("dt").open("dd");
        html.text(described.path("description").asText());
        for (JsonNode media : described.path("content")) {
          html.text(" ");
          types.write(html, media.path("schema"));
        }
        headers(html, described.path("headers"));
        html.close("dd");
      }
    }
    html.close("dl");
    html.open("p", "class", "errors").text("Errors: ");
    for (Map.Entry<String, JsonNode> answer : answers.properties()) {
      String name = Document.name(answer.getValue());
      if (!name.isEmpty()) {
        String meaning = document.resolve(answer.getValue()).path("description").asText();
        html.link("#error-" + name, answer.getKey(), "title", meaning).text(" ");
      }
    }
    html.close("p");
  }

  private void headers(Html html, JsonNode headers) {
    for (Map.Entry<String, JsonNode> header : headers.properties()) {
      if (!Document.COMMON_HEADERS.contains(header.getKey())) {
        String meaning = document.resolve(header.getValue()).path("description").asText();
        html.open("br").element("code", header.getKey()).text(": " + meaning);
      }
    }
  }

  private void sample(Html html, String status, JsonNode answer) {
    html.element("h4", "Answer " + status);
    if (!answer.has("content")) {
      html.element("p", "Without a body.");
    }
    answer.path("content").forEach(media -> samples.answers(html, media));
  }
}
