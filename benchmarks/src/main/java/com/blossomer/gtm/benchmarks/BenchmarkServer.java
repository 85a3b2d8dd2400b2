package com.blossomer.gtm.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A server of its own on a database of its own, started as a user would start it. */
final class BenchmarkServer implements AutoCloseable {

  private static final String ISSUER = "https://benchmarks.invalid/";
  private static final String AUDIENCE = "blossomer";
  private static final Duration TOKEN_LIFETIME = Duration.ofHours(6);

  private final Process process;
  private final URI url;
  private final String secret;

  private BenchmarkServer(Process process, URI url, String secret) {
    this.process = process;
    this.url = url;
    this.secret = secret;
  }

  static BenchmarkServer start(Path checkout, Path data) throws IOException {
    String secret = UUID.randomUUID() + "-" + UUID.randomUUID();
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                checkout.resolve("blossomer").toString(),
                "serve",
                "--port",
                "0",
                "--data-dir",
                data.toString()));
    builder.environment().put("BLOSSOMER_JWT_SECRET", secret);
    builder.environment().put("BLOSSOMER_JWT_ISSUER", ISSUER);
    builder.environment().put("BLOSSOMER_JWT_AUDIENCE", AUDIENCE);
    builder.environment().put("BLOSSOMER_SIGN_UP", "open");
    builder.environment().put("BLOSSOMER_LOG_LEVEL", "error");
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    BufferedReader out = process.inputReader(UTF_8);
    String line = out.readLine();
    if (line == null || !line.startsWith("Listening on ")) {
      process.destroy();
      throw new IOException("The server did not start: " + line);
    }
    return new BenchmarkServer(
        process, URI.create(line.substring("Listening on ".length())), secret);
  }

  URI url() {
    return url;
  }

  /** A token of a user, who is made at its first use. */
  String token(String user) {
    return JWT.create()
        .withIssuer(ISSUER)
        .withAudience(AUDIENCE)
        .withSubject(user)
        .withExpiresAt(Instant.now().plus(TOKEN_LIFETIME))
        .sign(Algorithm.HMAC256(secret));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
