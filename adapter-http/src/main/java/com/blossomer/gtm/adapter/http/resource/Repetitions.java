package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.json.Uuids;
import com.blossomer.gtm.domain.model.shared.IdempotencyKey;
import com.blossomer.gtm.domain.model.shared.KeptAnswer;
import com.blossomer.gtm.domain.model.shared.RepeatableRequest;
import com.blossomer.gtm.domain.port.in.AtomicUseCases.Outcome;
import com.blossomer.gtm.domain.port.in.UnitOfWork;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Does what a request asks for. A POST with the header {@code Idempotency-Key}
 * (draft-ietf-httpapi-idempotency-key-header) is done once, however often it comes.
 */
public final class Repetitions {

  private static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";
  private static final String CONTENT_TYPE = "Content-Type";

  private final Routes routes;

  public Repetitions(Routes routes) {
    this.routes = routes;
  }

  /** Runs the route, unless its answer is known from an earlier time; the exchange has it then. */
  public void run(Route route, Exchange exchange) {
    List<String> keys = exchange.headers(KEY);
    if (keys.isEmpty() || !route.method().equals("POST")) {
      route.action().run(exchange);
      return;
    }
    if (!routes.isRepeatable(route)) {
      throw new HttpProblem(
          400,
          "idempotency_key_not_supported",
          "This operation cannot be repeated by a key; send it without the header " + KEY + ".");
    }
    RepeatableRequest request =
        new RepeatableRequest(new IdempotencyKey(uuid(keys)), fingerprint(exchange.context()));
    Outcome outcome =
        routes
            .useCases()
            .atomic()
            .once(exchange.caller(), request, unit -> first(route, exchange, unit));
    if (outcome.isReplayed()) {
      exchange.answer(replayed(outcome.answer()));
    }
  }

  private KeptAnswer first(Route route, Exchange exchange, UnitOfWork unit) {
    routes.inside(unit, route).action().run(exchange);
    Answer answer = exchange.answer();
    Map<String, String> headers = new HashMap<>(answer.headers());
    if (answer.mediaType() != null) {
      headers.put(CONTENT_TYPE, answer.mediaType());
    }
    return new KeptAnswer(answer.status(), headers, answer.body());
  }

  private static Answer replayed(KeptAnswer kept) {
    Map<String, String> headers = new HashMap<>(kept.headers());
    String mediaType = headers.remove(CONTENT_TYPE);
    headers.put(REPLAYED, "true");
    return new Answer(kept.status(), headers, mediaType, kept.body());
  }

  /** As it is, or in quotes, as a structured field (RFC 8941) has a text. */
  private static UUID uuid(List<String> keys) {
    String text = keys.get(0).strip();
    boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    String bare = isQuoted ? text.substring(1, text.length() - 1) : text;
    if (keys.size() > 1) {
      throw notUuid();
    }
    return Uuids.parse(bare).orElseThrow(Repetitions::notUuid);
  }

  private static HttpProblem notUuid() {
    return new HttpProblem(
        400,
        "bad_idempotency_key",
        "The header " + KEY + " must be there once and be a UUID, a new one for each request.");
  }

  /** The same only for requests with the same method, address, media type and bytes. */
  private static String fingerprint(Context context) {
    MessageDigest digest = sha256();
    String address = context.req().getRequestURI();
    String query = context.req().getQueryString();
    for (String part :
        List.of(
            context.req().getMethod(),
            query == null ? address : address + "?" + query,
            String.valueOf(context.header(CONTENT_TYPE)))) {
      byte[] bytes = part.getBytes(UTF_8);
      // with its length, so that parts cannot be taken for each other
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    digest.update(new ContextRequest(context).bytes());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
