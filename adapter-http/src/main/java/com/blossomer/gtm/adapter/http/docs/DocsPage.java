package com.blossomer.gtm.adapter.http.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.docs.Document.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The contract as one page for people: no script, and nothing from elsewhere. */
public final class DocsPage {

  private static final String STYLE = style();

  private final Document document;
  private final Types types;
  private final MemberTable tables;
  private final Samples samples;
  private final byte[] html;

  /**
   * @param contract an OpenAPI document
   */
  public DocsPage(JsonNode contract) {
    document = new Document(contract);
    types = new Types(document);
    tables = new MemberTable(document, types);
    samples = new Samples(document);
    html = write().getBytes(UTF_8);
  }

  public byte[] html() {
    return html;
  }

  /** The Content-Security-Policy that lets through this page's style and nothing else. */
  public String policy() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private String write() {
    Html page = new Html();
    String title = document.at("/info/title").asText();
    page.open("!doctype html").open("html", "lang", "en").open("head");
    page.open("meta", "charset", "utf-8");
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.open("meta", "name", "color-scheme", "content", "light dark").element("title", title);
    page.open("style").raw(STYLE).close("style").close("head").open("body");
    page.link("#content", "To the content", "class", "skip");
    page.open("input", "type", "checkbox", "id", "menu");
    page.element("label", "Contents", "for", "menu");
    contents(page, title);
    page.open("main", "id", "content");
    introduction(page, title);
    operations(page);
    errors(page);
    schemas(page);
    return page.close("main").close("body").close("html").text("\n").toString();
  }

  private void contents(Html page, String title) {
    page.open("nav", "aria-label", "Contents").open("p").link("#content", title).close("p");
    document
        .operations()
        .forEach(
            (tag, operations) -> {
              page.open("h2").link("#" + anchor(tag), tag).close("h2").open("ul");
              for (Operation operation : operations) {
                page.open("li").open("a", "href", "#" + operation.id());
                page.element("span", operation.summary(), "class", "summary");
                OperationArticle.method(page, operation).close("a").close("li");
              }
              page.close("ul");
            });
    page.open("h2").link("#errors", "Errors").close("h2");
    page.open("h2").link("#schemas", "Schemas").close("h2").close("nav");
  }

  private void introduction(Html page, String title) {
    page.open("header").element("h1", title).open("p").text("Version ");
    page.text(document.at("/info/version").asText()).text(" · as a file: ");
    page.link("openapi.yaml", "openapi.yaml").text(", ").link("openapi.json", "openapi.json");
    page.close("p").paragraphs(document.at("/info/description").asText());
    page.element("h2", "Credentials", "id", "credentials").open("dl");
    for (Map.Entry<String, JsonNode> scheme :
        document.at("/components/securitySchemes").properties()) {
      page.open("dt").element("code", scheme.getKey()).close("dt");
      page.element("dd", scheme.getValue().path("description").asText());
    }
    page.close("dl").element("h2", "Headers of most answers", "id", "headers").open("dl");
    for (String name : Document.COMMON_HEADERS) {
      page.open("dt").element("code", name).close("dt");
      page.element("dd", document.meaningOfHeader(name));
    }
    page.close("dl").element("h2", "Examples", "id", "examples");
    page.open("p").text("The examples take the server's address from ");
    page.element("code", "URL").text(" and an API key from ").element("code", "KEY");
    page.text(":").close("p").open("pre", "tabindex", "0").open("code");
    page.text(
        "URL=http://127.0.0.1:8080\nKEY=$(blossomer key create --user you@example.com --quiet)");
    page.close("code").close("pre").close("header");
  }

  private void operations(Html page) {
    OperationArticle article = new OperationArticle(document, types, tables);
    for (Map.Entry<String, List<Operation>> tag : document.operations().entrySet()) {
      page.open("section").element("h2", tag.getKey(), "id", anchor(tag.getKey()));
      for (JsonNode described : document.at("/tags")) {
        if (described.path("name").asText().equals(tag.getKey())) {
          page.paragraphs(described.path("description").asText());
        }
      }
      tag.getValue().forEach(operation -> article.write(page, operation));
      page.close("section");
    }
  }

  private void errors(Html page) {
    page.open("section").element("h2", "Errors", "id", "errors");
    document.statusOfResponses().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            response -> {
              JsonNode described = document.at("/components/responses/" + response.getKey());
              page.open("article", "id", "error-" + response.getKey());
              page.open("div", "class", "text").open("h3").element("code", response.getValue());
              page.text(" ").link("#error-" + response.getKey(), response.getKey()).close("h3");
              page.paragraphs(described.path("description").asText()).close("div");
              page.open("div", "class", "samples");
              described.path("content").forEach(media -> samples.answers(page, media));
              page.close("div").close("article");
            });
    page.close("section");
  }

  private void schemas(Html page) {
    page.open("section").element("h2", "Schemas", "id", "schemas");
    for (Map.Entry<String, JsonNode> schema : document.at("/components/schemas").properties()) {
      if (types.hasTable(schema.getValue())) {
        page.open("div", "class", "schema", "id", "schema-" + schema.getKey()).open("h3");
        page.link("#schema-" + schema.getKey(), schema.getKey()).close("h3");
        page.paragraphs(schema.getValue().path("description").asText());
        tables.members(page, schema.getValue());
        page.close("div");
      }
    }
    page.close("section");
  }

  private static String anchor(String tag) {
    return "tag-" + tag.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static String style() {
    try (InputStream style = DocsPage.class.getResourceAsStream("style.css")) {
      return new String(style.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
