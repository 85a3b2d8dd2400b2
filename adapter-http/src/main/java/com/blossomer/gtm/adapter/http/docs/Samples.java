package com.blossomer.gtm.adapter.http.docs;

import com.blossomer.gtm.adapter.http.docs.Document.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Iterator;
import java.util.Map;

/** Examples to copy: a request as a command, and JSON with its parts told apart. */
final class Samples {

  /** JSON within the quotes of a shell must do without them. */
  private static final String QUOTE_IN_QUOTES = "\\u0027";

  private final Document document;

  Samples(Document document) {
    this.document = document;
  }

  /** The request as a curl command. */
  void request(Html html, Operation operation) {
    html.open("pre", "tabindex", "0").open("code").text("curl");
    if (!operation.method().equals("GET")) {
      html.text(" -X " + operation.method());
    }
    if (!operation.isPublic()) {
      html.text(" -H \"Authorization: Bearer $KEY\"");
    }
    String path = operation.path();
    for (JsonNode parameter : operation.parameters()) {
      String name = parameter.path("name").asText();
      String value = value(parameter);
      if (parameter.path("in").asText().equals("path")) {
        path = path.replace("{" + name + "}", value);
      } else if (parameter.path("required").asBoolean()) {
        html.text(" \\\n  -H " + quoted(name + ": " + value));
      }
    }
    JsonNode content = operation.node().path("requestBody").path("content");
    if (!content.isEmpty()) {
      Map.Entry<String, JsonNode> media = content.properties().iterator().next();
      html.text(" \\\n  -H " + quoted("Content-Type: " + media.getKey()) + " \\\n  -d '");
      JsonNode nothing = MissingNode.getInstance();
      JsonNode body =
          document.examples(media.getValue()).values().stream().findFirst().orElse(nothing);
      write(html, body, "\n  ", QUOTE_IN_QUOTES);
      html.text("'");
    }
    html.text(" \\\n  \"$URL" + path + "\"").close("code").close("pre");
  }

  /** All examples of an answer. */
  void answers(Html html, JsonNode media) {
    document
        .examples(media)
        .forEach(
            (summary, value) -> {
              if (!summary.isEmpty()) {
                html.element("p", summary, "class", "caption");
              }
              body(html, value);
            });
  }

  private static void body(Html html, JsonNode value) {
    html.open("pre", "tabindex", "0").open("code");
    if (value.isTextual()) {
      html.text(value.asText());
    } else {
      write(html, value, "\n", "'");
    }
    html.close("code").close("pre");
  }

  private static void write(Html html, JsonNode value, String newLine, String quote) {
    if (!value.isContainerNode()) {
      String text = value.toString().replace("'", quote);
      html.element("span", text, "class", value.isTextual() ? "s" : "n");
    } else if (value.isEmpty()) {
      html.text(value.isArray() ? "[]" : "{}");
    } else if (value.isArray()) {
      html.text("[");
      for (Iterator<JsonNode> items = value.iterator(); items.hasNext(); ) {
        html.text(newLine + "  ");
        write(html, items.next(), newLine + "  ", quote);
        html.text(items.hasNext() ? "," : "");
      }
      html.text(newLine + "]");
    } else {
      html.text("{");
      var members = value.properties().iterator();
      while (members.hasNext()) {
        Map.Entry<String, JsonNode> member = members.next();
        html.text(newLine + "  ").element("span", '"' + member.getKey() + '"', "class", "k");
        html.text(": ");
        write(html, member.getValue(), newLine + "  ", quote);
        html.text(members.hasNext() ? "," : "");
      }
      html.text(newLine + "}");
    }
  }

  private String value(JsonNode parameter) {
    JsonNode schema = document.resolve(parameter.path("schema"));
    String example = parameter.path("example").asText(schema.at("/examples/0").asText());
    return example.isEmpty() ? "…" : example;
  }

  /** As one word for a shell. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
