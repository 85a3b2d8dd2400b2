package com.blossomer.gtm.adapter.http.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The contract, as a check of answers against it. */
public final class Contract {

  private static final String BASE = "mem:/openapi.json";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonNode document = load();
  private final JsonSchemaFactory schemas =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(BASE, json()))));

  /** Every operation, as its method and path. */
  public Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        member -> {
                          if (member.getValue().has("responses")) {
                            operations.add(method(member.getKey()) + " " + path.getKey());
                          }
                        }));
    return operations;
  }

  /** The query parameters of an operation. */
  public Set<String> parameters(String method, String path) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : operation(method, path).path("parameters")) {
      JsonNode resolved = resolve(parameter);
      if (resolved.path("in").asText().equals("query") && !isFreeForm(resolved)) {
        names.add(resolved.path("name").asText());
      }
    }
    return names;
  }

  /** The headers that an operation takes as parameters. */
  public Set<String> headerParameters(String method, String path) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : operation(method, path).path("parameters")) {
      JsonNode resolved = resolve(parameter);
      if (resolved.path("in").asText().equals("header")) {
        names.add(resolved.path("name").asText());
      }
    }
    return names;
  }

  /** Whether an operation needs a credential. */
  public boolean isProtected(String operation) {
    return !operationOf(operation).path("security").equals(MAPPER.createArrayNode());
  }

  /** The headers that an operation may have in an answer of that status; null if it has none. */
  public Set<String> headers(String operation, int status) {
    JsonNode response =
        resolve(operationOf(operation).path("responses").path(Integer.toString(status)));
    if (response.isMissingNode()) {
      return null;
    }
    Set<String> names = new TreeSet<>();
    response.path("headers").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Whether an operation takes query parameters of names that the contract does not list. */
  public boolean isFiltered(String method, String path) {
    for (JsonNode parameter : operation(method, path).path("parameters")) {
      if (isFreeForm(resolve(parameter))) {
        return true;
      }
    }
    return false;
  }

  /** An object whose members are parameters each (OpenAPI: style form, exploded). */
  private static boolean isFreeForm(JsonNode parameter) {
    return parameter.path("style").asText().equals("form")
        && parameter.path("explode").asBoolean()
        && parameter.path("schema").path("type").asText().equals("object");
  }

  /** A schema by its name. */
  public JsonNode schema(String name) {
    return document.at("/components/schemas/" + name);
  }

  /** What a schema refers to, or that of several which is not simply null. */
  public JsonNode resolved(JsonNode schema) {
    JsonNode followed = resolve(schema);
    for (JsonNode alternative : followed.path("oneOf")) {
      if (!alternative.path("type").asText().equals("null")) {
        return resolved(alternative);
      }
    }
    return followed;
  }

  /** Asserts that an answer is one that the contract foresees. */
  public void check(String method, String path, Answer answer) {
    Optional<String> template = template(path);
    String wanted = method.equals("HEAD") ? "GET" : method;
    if (template.isEmpty() || operation(wanted, template.get()).isMissingNode()) {
      assertThat(answer.status()).isBetween(400, 499);
      checkBody(answer, "#/components/schemas/Problem");
      return;
    }
    String place =
        "/paths/" + escape(template.get()) + "/" + wanted.toLowerCase(Locale.ROOT) + "/responses/";
    JsonNode response = resolve(document.at(place + answer.status()));
    assertThat(response.isMissingNode())
        .as("%s %s may answer %s", wanted, template.get(), answer.status())
        .isFalse();
    checkHeaders(response, answer);
    checkContent(method, response, answer, isView(path));
  }

  private void checkHeaders(JsonNode response, Answer answer) {
    for (Map.Entry<String, JsonNode> header : response.path("headers").properties()) {
      String value = answer.header(header.getKey());
      JsonNode described = resolve(header.getValue());
      if (value == null && !described.path("required").asBoolean()) {
        continue;
      }
      assertThat(value).as("header %s of %s", header.getKey(), answer).isNotNull();
      String pattern = described.path("schema").path("pattern").asText(".*");
      assertThat(value).containsPattern(pattern);
    }
  }

  private void checkContent(String method, JsonNode response, Answer answer, boolean isView) {
    JsonNode content = response.path("content");
    if (content.isMissingNode() || method.equals("HEAD")) {
      assertThat(answer.text()).isEmpty();
      return;
    }
    String mediaType = answer.header("Content-Type").replaceFirst(";.*", "");
    assertThat(content.has(mediaType)).as("media type %s of %s", mediaType, answer).isTrue();
    JsonNode schema = content.path(mediaType).path("schema");
    if (schema.has("anyOf") && !isView) {
      // a partial record is an answer only to one who asks for it
      schema = schema.path("anyOf").get(0);
    }
    if (mediaType.endsWith("json")) {
      validate(schema, answer);
    }
  }

  private static boolean isView(String path) {
    return path.matches(".*[?&](fields|include)=.*");
  }

  private void checkBody(Answer answer, String reference) {
    validate(MAPPER.createObjectNode().put("$ref", reference), answer);
  }

  private void validate(JsonNode schema, Answer answer) {
    assertThat(violations(schema, answer.json())).as("%s", answer).isEmpty();
  }

  /** What is wrong with a value by a schema of the contract. */
  public Set<ValidationMessage> violations(JsonNode schema, JsonNode value) {
    String text = schema.toString().replace("\"#/", "\"" + BASE + "#/");
    return schemas
        .getSchema(SchemaLocation.of("mem:/check"), parse(text))
        .validate(value, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  /** The contract as it is written, with its references. */
  public JsonNode document() {
    return document;
  }

  private JsonNode operationOf(String operation) {
    String[] parts = operation.split(" ");
    return operation(parts[0], parts[1]);
  }

  private JsonNode operation(String method, String path) {
    return document.at("/paths/" + escape(path) + "/" + method.toLowerCase(Locale.ROOT));
  }

  private Optional<String> template(String path) {
    String plain = path.replaceFirst("\\?.*", "");
    return document.path("paths").properties().stream()
        .map(Map.Entry::getKey)
        .filter(template -> plain.matches(template.replaceAll("\\{[^}]*}", "[^/:]+")))
        .findFirst();
  }

  /** What a reference stands for; anything else as it is. */
  public JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : document.at(reference.substring(1));
  }

  private String json() {
    return document.toString();
  }

  private static JsonNode load() {
    try (InputStream yaml = Contract.class.getResourceAsStream("/openapi.yaml")) {
      return MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escape(String path) {
    return path.replace("~", "~0").replace("/", "~1");
  }

  private static String method(String key) {
    return key.toUpperCase(Locale.ROOT);
  }
}
