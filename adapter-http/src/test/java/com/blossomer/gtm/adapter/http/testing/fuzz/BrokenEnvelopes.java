package com.blossomer.gtm.adapter.http.testing.fuzz;

import com.blossomer.gtm.adapter.http.testing.fuzz.Operation.Parameter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Breaks what surrounds a body: method, address, query and headers. */
final class BrokenEnvelopes {

  private static final String[] SEGMENTS = {
    "%00",
    "%ff",
    "%zz",
    "%",
    "%2e%2e%2f",
    "..",
    ".",
    "a%2fb",
    "a;b",
    "\u00e9",
    "x".repeat(9_000),
    "<x>",
    "a b"
  };
  private static final String[] QUERIES = {
    "%zz=1",
    "a=%00",
    "=",
    "&&",
    "surprise",
    "a=%ff",
    "q".repeat(9_000),
    "limit[]=1",
    "%6c%69mit%00=1"
  };
  private static final String[] BAD_VALUES = {
    "",
    "-1",
    "0",
    "1e9",
    "99999999999999999999",
    "abc",
    "null",
    "'",
    "1,2",
    "*",
    "a".repeat(3_000),
    "\u0000",
    "🚀"
  };
  private static final String[] BAD_TAGS = {
    "",
    "\"",
    "3-abc",
    "\"x\"",
    "W/",
    "\"0-0\"",
    "\"1-zz\"",
    "\"99999999999-1\"",
    "\"1-\",",
    "x".repeat(3_000)
  };
  private static final String[] BAD_CREDENTIALS = {
    "",
    "Bearer",
    "Bearer x",
    "Basic YTpi",
    "Bearer bgtm_",
    "Bearer a.b.c",
    "bearer\tx",
    "Bearer " + "x".repeat(2_000)
  };
  private static final String[] BAD_TYPES = {
    "text/plain",
    "application/xml",
    "application/json; charset=utf-16",
    "a",
    "",
    "multipart/form-data; boundary=x"
  };
  private static final String[] ODD_HEADERS = {
    "Accept: image/png",
    "Accept: ;;;",
    "Accept: */*;q=0",
    "Prefer: surprise=1",
    "Prefer: ,,;",
    "Range: bytes=0-1",
    "If-None-Match: *",
    "If-Modified-Since: x",
    "Idempotency-Key: x",
    "Cookie: blossomer_session=x",
    "Cookie: \u00ff=;",
    "X-Request-Id: \u00ff<x>",
    "X-Forwarded-For: ${jndi}",
    "X-HTTP-Method-Override: DELETE",
    "Origin: null",
    "Expect: something",
    "Accept-Encoding: gzip",
    "Content-Language: ",
    "Connection: x",
    "X: " + "x".repeat(4_000)
  };

  private final Random random;
  private final Set<String> operations;

  /**
   * @param operations each as method and path
   */
  BrokenEnvelopes(Random random, Set<String> operations) {
    this.random = random;
    this.operations = operations;
  }

  void apply(FuzzRequest request, KnownRecords victims) {
    switch (random.nextInt(10)) {
      case 0 -> method(request);
      case 1 -> path(request);
      case 2 -> id(request, victims);
      case 3 -> query(request);
      case 4 -> parameter(request);
      case 5 -> credential(request);
      case 6 -> precondition(request);
      case 7 -> contentType(request);
      case 8 -> request.headers.add(any(ODD_HEADERS));
      default -> tooMuch(request);
    }
  }

  private void method(FuzzRequest request) {
    request.method = any("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "TRACE", "PROPFIND", "x");
    String same = request.method.equals("HEAD") ? "GET" : request.method;
    request.mustFail = !operations.contains(same + " " + request.operation.path());
  }

  private void path(FuzzRequest request) {
    int cut = request.path.lastIndexOf('/') + 1;
    boolean inPlace = random.nextBoolean();
    String segment = any(SEGMENTS);
    request.path =
        inPlace ? request.path.substring(0, cut) + segment : request.path + "/" + segment;
    // what a dot segment leads to may exist
    request.mustFail = !segment.startsWith(".");
  }

  private void id(FuzzRequest request, KnownRecords victims) {
    if (!request.operation.path().contains("{")) {
      query(request);
      return;
    }
    Optional<JsonNode> foreign =
        victims.any(request.operation.collection()).or(() -> victims.any());
    String id =
        random.nextBoolean() && foreign.isPresent()
            ? foreign.get().path("id").asText()
            : any("0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10", "1", "null", "*", "0190a6f2");
    request.path = request.operation.path().replaceFirst("\\{[^}]*}", id);
    request.mustFail = !request.path.contains("{");
    request.path = request.path.replaceAll("\\{[^}]*}", "x");
  }

  private void query(FuzzRequest request) {
    request.query.add(any(QUERIES));
    request.mustFail = !request.query.get(request.query.size() - 1).matches("[=&]+");
  }

  /** A value that the parameter cannot have, or that somebody else must have made. */
  private void parameter(FuzzRequest request) {
    List<Parameter> parameters = request.operation.in("query");
    if (parameters.isEmpty()) {
      query(request);
      return;
    }
    Parameter parameter = parameters.get(random.nextInt(parameters.size()));
    String value = any(BAD_VALUES);
    request.query.clear();
    request.parameter(parameter.name(), value);
    if (random.nextInt(4) == 0) {
      request.parameter(parameter.name(), value);
    }
    String type = parameter.schema().path("type").asText();
    request.mustFail = type.equals("integer") && !value.matches("-?[0-9]{1,18}");
  }

  private void credential(FuzzRequest request) {
    request.removeHeader("Authorization");
    request.removeHeader("Cookie");
    if (random.nextInt(4) > 0) {
      request.header("Authorization", any(BAD_CREDENTIALS));
    }
    request.mustFail = !request.operation.isPublic();
  }

  private void precondition(FuzzRequest request) {
    boolean isNeeded =
        request.operation.in("header").stream()
            .anyMatch(header -> header.name().equals("If-Match") && header.isRequired());
    request.removeHeader("If-Match");
    if (random.nextInt(4) > 0) {
      request.header("If-Match", any(BAD_TAGS));
    }
    request.mustFail = isNeeded;
  }

  private void contentType(FuzzRequest request) {
    if (!request.hasBody()) {
      request.body = "{\"x\":1}".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      request.header("Content-Type", any(BAD_TYPES));
      return;
    }
    if (random.nextInt(4) == 0) {
      request.header("Content-Encoding", any("gzip", "br", "x"));
    } else {
      request.removeHeader("Content-Type");
      request.header("Content-Type", any(BAD_TYPES));
    }
    request.mustFail = true;
  }

  private void tooMuch(FuzzRequest request) {
    switch (random.nextInt(3)) {
      case 0 -> request.header("X-Long", "x".repeat(9_000));
      case 1 -> {
        for (int i = 0; i < 500; i++) {
          request.header("X-Many-" + i, "xxxxxxxxxxxx");
        }
      }
      default -> request.query.add("surprise=" + "x".repeat(12_000));
    }
    request.mustFail = true;
  }

  private String any(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
