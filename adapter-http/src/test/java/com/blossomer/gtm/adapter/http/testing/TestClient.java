package com.blossomer.gtm.adapter.http.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** Calls the API with one credential; headers are given as name, value, name, value. */
public final class TestClient {

  private final TestApi api;
  private final String credential;

  TestClient(TestApi api, String credential) {
    this.api = api;
    this.credential = credential;
  }

  public String credential() {
    return credential;
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  public Answer post(String path, String json, String... headers) {
    return send("POST", path, json.getBytes(UTF_8), "application/json", headers);
  }

  public Answer put(String path, String etag, String json) {
    return send("PUT", path, json.getBytes(UTF_8), "application/json", "If-Match", etag);
  }

  public Answer patch(String path, String etag, String json) {
    return send(
        "PATCH", path, json.getBytes(UTF_8), "application/merge-patch+json", "If-Match", etag);
  }

  public Answer delete(String path, String... headers) {
    return send("DELETE", path, BodyPublishers.noBody(), headers);
  }

  public Answer send(String method, String path, byte[] body, String type, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = type;
    return send(method, path, BodyPublishers.ofByteArray(body), all);
  }

  public Answer send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder().method(method, body);
    if (credential != null) {
      request.header("Authorization", "Bearer " + credential);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return api.send(method, path, request);
  }

  /** Creates a company and returns its id. */
  public String newCompany() {
    return id(post("/api/companies", "{\"name\":\"Acme\",\"url\":\"https://acme.example\"}"));
  }

  /** Creates an account of a company and returns its id. */
  public String newAccount(String company) {
    String json = "{\"companyId\":\"%s\",\"name\":\"Nurseries\"}";
    return id(post("/api/target-accounts", json.formatted(company)));
  }

  /** Creates a persona of an account and returns its id. */
  public String newPersona(String account) {
    String json = "{\"targetAccountId\":\"%s\",\"name\":\"Head of operations\"}";
    return id(post("/api/target-personas", json.formatted(account)));
  }

  /** Creates a campaign for a persona and returns its id. */
  public String newCampaign(String account, String persona) {
    String json =
        "{\"targetAccountId\":\"%s\",\"targetPersonaId\":\"%s\",\"name\":\"Spring\",\"type\":\"email\"}";
    return id(post("/api/campaigns", json.formatted(account, persona)));
  }

  private static String id(Answer created) {
    if (created.status() != 201) {
      throw new AssertionError("not created: " + created);
    }
    return created.json().path("id").asText();
  }
}
