package com.blossomer.gtm.adapter.http.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.HttpApi;
import com.blossomer.gtm.adapter.http.HttpSettings;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.port.in.UseCases;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/** A real server on the in-memory application; every answer is checked against the contract. */
public final class TestApi implements AutoCloseable {

  public static final byte[] KEY = "a key of thirty-two bytes or so.".getBytes(UTF_8);

  private static final Contract CONTRACT = new Contract();

  private final Blossomer blossomer;
  private final AtomicBoolean ready = new AtomicBoolean(true);
  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final HttpApi api;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private TestApi(
      Blossomer blossomer, UnaryOperator<UseCases> useCases, UnaryOperator<HttpSettings> settings) {
    this.blossomer = blossomer;
    this.api =
        HttpApi.start(
            settings.apply(HttpSettings.of("127.0.0.1", 0, KEY)),
            useCases.apply(blossomer.useCases()),
            ready::get,
            meters);
  }

  public static TestApi start() {
    return start(settings -> settings);
  }

  public static TestApi start(UnaryOperator<HttpSettings> settings) {
    return new TestApi(Blossomer.inMemory(), useCases -> useCases, settings);
  }

  public static TestApi startOn(Blossomer blossomer, UnaryOperator<HttpSettings> settings) {
    return new TestApi(blossomer, useCases -> useCases, settings);
  }

  /** A server on use cases of which some were replaced. */
  public static TestApi startWith(UnaryOperator<UseCases> useCases) {
    return new TestApi(Blossomer.inMemory(), useCases, settings -> settings);
  }

  public static TestApi startWith(
      UnaryOperator<UseCases> useCases, UnaryOperator<HttpSettings> settings) {
    return new TestApi(Blossomer.inMemory(), useCases, settings);
  }

  public Blossomer blossomer() {
    return blossomer;
  }

  public void ready(boolean isReady) {
    ready.set(isReady);
  }

  public PrometheusMeterRegistry meters() {
    return meters;
  }

  public int port() {
    return api.port();
  }

  /** A new user with a key of these scopes; all usual ones when none is given. */
  public TestClient newUser(Scope... scopes) {
    return clientOf(blossomer.newLocalUser(), scopes);
  }

  /** A new key of a user, of these scopes; all usual ones when none is given. */
  public TestClient clientOf(Caller user, Scope... scopes) {
    Set<Scope> wanted = scopes.length == 0 ? null : Set.of(scopes);
    NewApiKey key = new NewApiKey("test", wanted, null);
    return client(blossomer.apiKeys().create(user, key).secret().reveal());
  }

  /** A new administrator with a key of these scopes. */
  public TestClient newAdministrator(Scope... scopes) {
    User user =
        blossomer
            .useCases()
            .users()
            .create(Caller.operator(), new NewUser(null, "Root", Role.ADMIN, Plan.FREE, null));
    Caller caller = Caller.of(user.id(), Scope.READ, Scope.WRITE, Scope.ADMIN);
    NewApiKey key = new NewApiKey("test", Set.of(scopes), null);
    return client(blossomer.apiKeys().create(caller, key).secret().reveal());
  }

  /** A client with that credential; null for none. */
  public TestClient client(String credential) {
    return new TestClient(this, credential);
  }

  Answer send(String method, String path, HttpRequest.Builder request) {
    Answer answer = sendUnchecked(path, request);
    CONTRACT.check(method, path, answer);
    return answer;
  }

  private Answer sendUnchecked(String path, HttpRequest.Builder request) {
    try {
      HttpRequest built = request.uri(URI.create("http://127.0.0.1:" + port() + path)).build();
      HttpResponse<String> response = client.send(built, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What the contract says about the operations. */
  public static Contract contract() {
    return CONTRACT;
  }

  @Override
  public void close() {
    api.close();
  }
}
