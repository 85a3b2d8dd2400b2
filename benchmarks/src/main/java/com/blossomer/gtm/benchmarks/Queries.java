package com.blossomer.gtm.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * How long the reads of the page about the API take for one user with 1,000 accounts among all the
 * others', one request after the other. The target is 20 ms at the 95th percentile.
 */
final class Queries {

  private static final int ACCOUNTS_A_USER = 1_000;
  private static final int WARM_UP = 100;
  private static final int MEASURED = 300;
  private static final long TARGET_MICROS = TimeUnit.MILLISECONDS.toMicros(20);
  private static final String MEASURED_USER = "user-0";

  private final Path checkout;
  private final PrintStream out;

  Queries(Path checkout, PrintStream out) {
    this.checkout = checkout;
    this.out = out;
  }

  /** Measures among so many accounts in all; tells whether every read meets the target. */
  boolean measure(int accounts, Path results) throws IOException {
    Path data = Files.createTempDirectory("blossomer-benchmark");
    try (BenchmarkServer server = BenchmarkServer.start(checkout, data)) {
      load(server, accounts);
      Client client = new Client(server.url(), server.token(MEASURED_USER));
      List<Page.Request> requests = Page.requests(checkout.resolve("docs/http-api.md"));
      for (Page.Request request : requests) {
        client.send(request.method(), request.address(), request.headers(), request.body());
      }
      List<String> reads =
          requests.stream()
              .filter(request -> request.method().equals("GET"))
              .map(Page.Request::address)
              .filter(address -> !address.contains("…"))
              .distinct()
              .toList();
      return report(accounts, client, reads, results);
    }
  }

  private void load(BenchmarkServer server, int accounts) throws IOException {
    long begin = System.nanoTime();
    for (int user = 0; user * ACCOUNTS_A_USER < accounts; user++) {
      Client client = new Client(server.url(), server.token("user-" + user));
      new DataSet(user).load(client, ACCOUNTS_A_USER);
    }
    out.printf(
        "%,d accounts in %,d s%n",
        accounts, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
  }

  private boolean report(int accounts, Client client, List<String> reads, Path results)
      throws IOException {
    JsonMapper json = new JsonMapper();
    ObjectNode document = json.createObjectNode().put("accounts", accounts);
    document.put("accountsOfTheUser", ACCOUNTS_A_USER).put("targetMillis", TARGET_MICROS / 1_000);
    out.printf("%8s %8s %8s %8s  %s%n", "p50 ms", "p95 ms", "max ms", "bytes", "read");
    boolean isMet = true;
    for (String read : reads) {
      Histogram micros = new Histogram(3);
      long bytes = 0;
      for (int i = -WARM_UP; i < MEASURED; i++) {
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = client.send("GET", read, Map.of(), "");
        if (i >= 0) {
          micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
        }
        bytes = answer.body().length;
      }
      long p95 = micros.getValueAtPercentile(95);
      isMet &= p95 <= TARGET_MICROS;
      out.printf(
          "%8.2f %8.2f %8.2f %8d  %s%s%n",
          micros.getValueAtPercentile(50) / 1e3,
          p95 / 1e3,
          micros.getMaxValue() / 1e3,
          bytes,
          read,
          p95 <= TARGET_MICROS ? "" : "  <-- above the target");
      document
          .withArray("reads")
          .addObject()
          .put("read", read)
          .put("p50Micros", micros.getValueAtPercentile(50))
          .put("p95Micros", p95)
          .put("maxMicros", micros.getMaxValue());
    }
    json.writerWithDefaultPrettyPrinter().writeValue(results.toFile(), document);
    return isMet;
  }
}
