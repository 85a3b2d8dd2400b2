package com.blossomer.gtm.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Calls the API as one user, over a connection that stays open. */
final class Client {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI server;
  private final String token;

  Client(URI server, String token) {
    this.server = server;
    this.token = token;
  }

  HttpResponse<byte[]> send(String method, String address, Map<String, String> headers, String body)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + address))
            .header("Authorization", "Bearer " + token)
            .method(method, BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Posts a document that has to be taken. */
  void post(String address, String json) throws IOException {
    HttpResponse<byte[]> answer =
        send("POST", address, Map.of("Content-Type", "application/json"), json);
    if (answer.statusCode() >= 300) {
      throw new IOException(
          address + " was answered " + answer.statusCode() + ": " + new String(answer.body()));
    }
  }
}
