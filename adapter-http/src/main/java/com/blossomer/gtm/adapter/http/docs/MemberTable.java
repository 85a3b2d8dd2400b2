package com.blossomer.gtm.adapter.http.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables of what a body or a request consists of: name, type, whether it is required, and what it
 * means.
 */
final class MemberTable {

  private final Document document;
  private final Types types;

  MemberTable(Document document, Types types) {
    this.document = document;
    this.types = types;
  }

  /** The members of an object, those of the schemas that it builds upon first. */
  void members(Html html, JsonNode schema) {
    begin(html, "Member");
    rows(html, schema);
    end(html);
  }

  void parameters(Html html, List<JsonNode> parameters) {
    begin(html, "Parameter");
    for (JsonNode parameter : parameters) {
      html.open("tr").open("td").element("code", parameter.path("name").asText());
      html.text(" ").element("small", place(parameter.path("in").asText()));
      required(html, parameter.path("required").asBoolean());
      html.close("td").open("td", "class", "type");
      types.write(html, parameter.path("schema"));
      JsonNode preset = parameter.path("schema").path("default");
      html.text(preset.isMissingNode() ? "" : ", else " + preset.asText());
      html.close("td").open("td").prose(parameter.path("description").asText()).close("td");
      html.close("tr");
    }
    end(html);
  }

  private void rows(Html html, JsonNode schema) {
    schema.path("allOf").forEach(base -> rows(html, document.resolve(base)));
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      html.open("tr").open("td").element("code", member.getKey());
      required(html, required.contains(member.getKey()));
      html.close("td").open("td", "class", "type");
      types.write(html, member.getValue());
      html.close("td").open("td").prose(meaning(member.getValue())).close("td").close("tr");
    }
  }

  private String meaning(JsonNode schema) {
    String own = schema.path("description").asText();
    return own.isEmpty() ? document.resolve(schema).path("description").asText() : own;
  }

  private static void begin(Html html, String what) {
    html.open("div", "class", "scroll", "tabindex", "0").open("table").open("thead").open("tr");
    html.element("th", what, "scope", "col").element("th", "Type", "scope", "col");
    html.element("th", "Meaning", "scope", "col").close("tr").close("thead").open("tbody");
  }

  private static void end(Html html) {
    html.close("tbody").close("table").close("div");
  }

  private static void required(Html html, boolean isRequired) {
    if (isRequired) {
      html.text(" ").element("small", "required", "class", "required");
    }
  }

  private static String place(String in) {
    return in.equals("path") ? "in the path" : in.equals("header") ? "header" : "in the query";
  }
}
