package com.blossomer.gtm.adapter.http.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.Contract;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sends valid and broken requests to a server, all made up from the contract, and checks every
 * answer: no failure of the server, nothing that the contract does not foresee, no success of what
 * it excludes, and never a word of what another user keeps.
 */
public final class Fuzzer implements AutoCloseable {

  /** The server to try. */
  public interface Target {

    int port();

    /** A key of a new user, for all that users may do. */
    String newUser();

    /** A key of a new administrator, for everything. */
    String newAdministrator();
  }

  private static final int SEEDING_ROUNDS = 3;
  private static final int LAST_ATTEMPTS = 60;

  private final Target target;
  private final Contract contract;
  private final long seed;
  private final Random random;
  private final FuzzConnection client;
  private final List<Operation> operations;
  private final ValidRequests valid;
  private final BrokenBodies brokenBodies;
  private final BrokenEnvelopes brokenEnvelopes;
  private final Map<String, Integer> successes = new TreeMap<>();
  private final String canary;
  private final Actor victim;
  private final String victimId;
  private final Map<String, Answer> kept = new TreeMap<>();
  private Actor user;
  private Actor administrator;
  private long sent;

  public Fuzzer(Target target, Contract contract, long seed) throws IOException {
    this.target = target;
    this.contract = contract;
    this.seed = seed;
    random = new Random(seed);
    client = new FuzzConnection(target.port());
    operations = Operation.all(contract);
    valid = new ValidRequests(random);
    brokenBodies = new BrokenBodies(random, contract);
    brokenEnvelopes = new BrokenEnvelopes(random, contract.operations());
    operations.forEach(operation -> successes.put(operation.toString(), 0));
    canary = "Canary" + Long.toHexString(random.nextLong());
    victim = actor(target.newUser(), canary, false);
    victimId = send(victim, "/api/me").json().path("user").path("id").asText();
    seed(victim);
    keepWhatTheVictimHas();
    user = actor(target.newUser());
    administrator = actor(target.newAdministrator());
  }

  /** Sends so many requests. */
  public void run(int requests) throws IOException {
    seed(user);
    seed(administrator);
    for (int i = 0; i < requests; i++) {
      Operation operation = anyOperation();
      FuzzRequest request = valid(operation);
      boolean isBroken = random.nextInt(5) < 3;
      if (isBroken && request.hasBody() && random.nextBoolean()) {
        brokenBodies.apply(request);
      } else if (isBroken) {
        brokenEnvelopes.apply(request, victim.known());
      }
      send(request);
    }
    for (String operation : neverSucceeded()) {
      insist(operation);
    }
    assertThat(nowOfTheVictim()).as("what another user keeps, %s", this).isEqualTo(bodies(kept));
  }

  private FuzzRequest valid(Operation operation) throws IOException {
    Actor actor = actorFor(operation);
    boolean isLost =
        operation.path().contains("{") && actor.known().any(operation.collection()).isEmpty();
    if (isLost && random.nextInt(4) == 0) {
      seed(actor, 1);
    }
    return valid.of(operation, actor);
  }

  /** Chance alone is not to decide whether an operation succeeds at least once. */
  private void insist(String name) throws IOException {
    Operation operation = operation(name);
    for (int i = 0; i < LAST_ATTEMPTS && successes.get(name) == 0; i++) {
      if (operation.isForSessions()) {
        // what begins a session is where it is read and ended
        send(valid(operation("POST " + operation.path())));
      }
      send(valid(operation));
    }
  }

  private Operation operation(String name) {
    return operations.stream().filter(one -> one.toString().equals(name)).findFirst().orElseThrow();
  }

  /** Rather one that seldom succeeded: it is the harder one to get right. */
  private Operation anyOperation() {
    Operation one = operations.get(random.nextInt(operations.size()));
    Operation other = operations.get(random.nextInt(operations.size()));
    boolean isHarder = successes.get(one.toString()) <= successes.get(other.toString());
    return isHarder || random.nextBoolean() ? one : other;
  }

  /** The operations that no request succeeded at. */
  public Set<String> neverSucceeded() {
    return successes.entrySet().stream()
        .filter(entry -> entry.getValue() == 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** How many requests were sent, and how often each operation succeeded. */
  @Override
  public String toString() {
    return "fuzz.seed=%d, %d requests, successes %s".formatted(seed, sent, successes);
  }

  private Actor actorFor(Operation operation) {
    if (operation.isEndOfCaller()) {
      return actor(target.newUser());
    }
    return random.nextInt(3) == 0 ? administrator : user;
  }

  private Actor actor(String credential) {
    return actor(credential, "Text", true);
  }

  private Actor actor(String credential, String mark, boolean takesExamples) {
    Set<String> collections =
        operations.stream().map(Operation::collection).collect(Collectors.toSet());
    KnownRecords known = new KnownRecords(random, collections);
    RandomValues values = new RandomValues(random, contract, known, credential, mark);
    return new Actor(credential, known, values, takesExamples);
  }

  /** Gives somebody some records of every kind that can be created or listed. */
  private void seed(Actor actor) throws IOException {
    seed(actor, SEEDING_ROUNDS);
  }

  private void seed(Actor actor, int rounds) throws IOException {
    for (int round = 0; round < rounds; round++) {
      for (Operation operation : operations) {
        boolean isCollection = !operation.path().contains("{") && !operation.isPublic();
        if (isCollection && Set.of("GET", "POST").contains(operation.method())) {
          answer(valid.of(operation, actor));
        }
      }
    }
  }

  private void send(FuzzRequest request) throws IOException {
    Actor actor = request.actor;
    Answer answer = answer(request);
    boolean isRefused = answer.status() == 401 || answer.status() == 403 && actor == administrator;
    if (isRefused && !request.mustFail && request.isSentByActor()) {
      renew(actor);
    }
  }

  /** Somebody whose key, account or role is gone goes on as somebody new. */
  private void renew(Actor gone) throws IOException {
    if (gone == administrator) {
      administrator = actor(target.newAdministrator());
      seed(administrator);
    } else if (gone == user) {
      user = actor(target.newUser());
      seed(user);
    }
  }

  private Answer answer(FuzzRequest request) throws IOException {
    sent++;
    Answer answer;
    try {
      answer = client.send(request.method, request.bytes());
    } catch (IOException | RuntimeException e) {
      throw new AssertionError(
          "no answer to request %d of fuzz.seed=%d%n%s".formatted(sent, seed, request), e);
    }
    try {
      check(request, answer, request.actor == victim);
    } catch (AssertionError e) {
      throw new AssertionError(
          "request %d of fuzz.seed=%d%n%s%n%n%s".formatted(sent, seed, request, shortened(answer)),
          e);
    }
    if (isSuccess(answer) && request.method.equals(request.operation.method())) {
      successes.merge(request.operation.toString(), 1, Integer::sum);
    }
    request.actor.learn(request, answer);
    request.actor.known().forget(victimId);
    return answer;
  }

  private static String shortened(Answer answer) {
    String text = answer.toString();
    return text.length() > 3_000 ? text.substring(0, 3_000) + "…" : text;
  }

  private void check(FuzzRequest request, Answer answer, boolean isOwnCanary) {
    if (answer.status() >= 500) {
      // busy is an answer, if it says when to come again
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isNotNull();
    }
    contract.check(request.method, request.target(), answer);
    if (request.mustFail) {
      assertThat(answer.status()).as("what the contract excludes").isGreaterThanOrEqualTo(400);
    }
    if (!isOwnCanary) {
      assertThat(answer.text() + answer.headers()).doesNotContain(canary);
    }
  }

  private static boolean isSuccess(Answer answer) {
    return answer.status() < 300 || answer.status() == 304;
  }

  private void keepWhatTheVictimHas() throws IOException {
    for (Operation operation : operations) {
      if (operation.method().equals("GET") && operation.path().matches("[^{]*/\\{[^}]*}")) {
        for (JsonNode record :
            victim.known().all().getOrDefault(operation.collection(), List.of())) {
          String path = operation.collection() + "/" + record.path("id").asText();
          Answer answer = send(victim, path);
          // what has no text of its own, such as a report, cannot show the canary
          if (answer.status() == 200 && answer.text().contains(canary)) {
            kept.put(path, answer);
          }
        }
      }
    }
    assertThat(kept).isNotEmpty();
  }

  private List<String> nowOfTheVictim() throws IOException {
    List<String> now = new ArrayList<>();
    for (String path : kept.keySet()) {
      now.add(send(victim, path).text());
    }
    return now;
  }

  private static List<String> bodies(Map<String, Answer> answers) {
    return answers.values().stream().map(Answer::text).toList();
  }

  private Answer send(Actor actor, String path) throws IOException {
    FuzzRequest request = new FuzzRequest(operations.get(0), actor);
    request.method = "GET";
    request.path = path;
    request.header("Authorization", "Bearer " + actor.credential());
    return client.send("GET", request.bytes());
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
