package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.json.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The contract of the API (OpenAPI 3.1): written by hand as YAML, also given as JSON. */
final class Contract {

  static final String YAML = "application/yaml";

  private static final String RESOURCE = "/openapi.yaml";

  private final byte[] yaml;
  private final ObjectNode document;
  private final byte[] json;

  private Contract(byte[] yaml, ObjectNode document) {
    this.yaml = yaml;
    this.document = document;
    this.json = Json.write(document);
  }

  static Contract load() {
    try (InputStream resource = Contract.class.getResourceAsStream(RESOURCE)) {
      byte[] yaml = resource.readAllBytes();
      Load load = new Load(LoadSettings.builder().setMaxAliasesForCollections(0).build());
      return new Contract(yaml, Json.tree(load.loadFromString(new String(yaml, UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] yaml() {
    return yaml;
  }

  byte[] json() {
    return json;
  }

  ObjectNode document() {
    return document;
  }
}
