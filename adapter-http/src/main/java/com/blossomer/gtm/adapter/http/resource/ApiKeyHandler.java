package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.json.Json;
import com.blossomer.gtm.adapter.http.json.RecordBinder;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.model.user.IssuedApiKey;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.ApiKeyUseCases;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The caller's API keys over HTTP. */
final class ApiKeyHandler {

  /** A key as its owner sees it: without its hash. */
  private record Shown(
      ApiKeyId id,
      String name,
      String prefix,
      List<Scope> scopes,
      Instant createdAt,
      Instant expiresAt,
      Instant lastUsedAt,
      Instant revokedAt) {

    static Shown of(ApiKey key) {
      return new Shown(
          key.id(),
          key.name(),
          key.prefix(),
          key.scopes().stream().sorted().toList(),
          key.createdAt(),
          key.expiresAt(),
          key.lastUsedAt(),
          key.revokedAt());
    }
  }

  private static final String COLLECTION = "/api/api-keys";

  private final ApiKeyUseCases keys;

  ApiKeyHandler(ApiKeyUseCases keys) {
    this.keys = keys;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", COLLECTION, this::list),
        Route.of("POST", COLLECTION, this::create),
        Route.of("DELETE", COLLECTION + "/{id}", this::revoke).producing(null));
  }

  private void list(Exchange exchange) {
    List<Shown> shown = keys.list(exchange.caller()).stream().map(Shown::of).toList();
    exchange.answer(200, Map.of("items", shown));
  }

  private void create(Exchange exchange) {
    NewApiKey wanted =
        RecordBinder.bind(NewApiKey.class, exchange.body(Route.JSON)).orThrow(List.of());
    IssuedApiKey issued = keys.create(exchange.caller(), wanted);
    ObjectNode answer = Json.tree(Shown.of(issued.key()));
    answer.put("secret", issued.secret().reveal());
    exchange.answer(201, answer);
  }

  private void revoke(Exchange exchange) {
    keys.revoke(exchange.caller(), new ApiKeyId(exchange.id()));
    exchange.noContent();
  }
}
