package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.auth.Authenticator;
import com.blossomer.gtm.adapter.http.auth.TokenHolder;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.json.Json;
import com.blossomer.gtm.adapter.http.json.StrictJson;
import com.blossomer.gtm.adapter.http.json.Uuids;
import com.blossomer.gtm.adapter.http.server.BodyReader;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A request to a route, and the answer to it. */
public final class Exchange {

  private static final byte[] NOTHING = {};

  private final Context context;
  private final Caller caller;
  private final Authenticator authenticator;

  /**
   * @param caller null on a public route
   */
  public Exchange(Context context, Caller caller, Authenticator authenticator) {
    this.context = context;
    this.caller = caller;
    this.authenticator = authenticator;
  }

  Caller caller() {
    return caller;
  }

  /** The id in the path; what is no UUID is the id of nothing. */
  UUID id() {
    return Uuids.parse(context.pathParam("id")).orElseThrow(() -> new NotFound("An id is a UUID."));
  }

  Map<String, List<String>> parameters() {
    return context.queryParamMap();
  }

  /** The values of a header, one for each time that it is there. */
  List<String> headers(String name) {
    return Collections.list(context.req().getHeaders(name));
  }

  /**
   * The body as JSON.
   *
   * @throws HttpProblem with status 415 when it is of another media type
   */
  JsonNode body(String mediaType) {
    return StrictJson.read(bytes(mediaType));
  }

  /**
   * The body as it came.
   *
   * @throws HttpProblem with status 415 when it is of another media type
   */
  byte[] bytes(String mediaType) {
    MediaTypes.checkContent(context.header("Content-Type"), mediaType);
    MediaTypes.checkEncoding(context.header("Content-Encoding"));
    byte[] bytes = context.attribute(BodyReader.ATTRIBUTE);
    return bytes == null ? NOTHING : bytes;
  }

  /** Like {@link #body}; an object without members when the request has no body. */
  JsonNode bodyIfAny(String mediaType) {
    byte[] bytes = context.attribute(BodyReader.ATTRIBUTE);
    return bytes == null || bytes.length == 0
        ? JsonNodeFactory.instance.objectNode()
        : body(mediaType);
  }

  void answer(int status, Object value) {
    answer(status, Route.JSON, Json.write(value));
  }

  void answer(int status, String mediaType, byte[] body) {
    context.status(status).contentType(mediaType).result(body);
  }

  /** Answers with a body of that length, which is read while it is sent, and then closed. */
  void answer(int status, String mediaType, InputStream body, long length) {
    context.header("Content-Length", Long.toString(length));
    context.status(status).contentType(mediaType).result(body);
  }

  /** Answers with a record and its ETag. */
  void answer(int status, Aggregate record) {
    context.header("ETag", EntityTags.of(record.version()));
    answer(status, (Object) record);
  }

  void created(String collection, Aggregate record) {
    context.header("Location", collection + "/" + record.uuid());
    answer(201, record);
  }

  /** Answers with a record that was read, unless the client has it already. */
  void answerUnlessKnown(Aggregate record) {
    context.header("Cache-Control", "private, no-cache");
    if (EntityTags.isKnown(headers("If-None-Match"), record.version())) {
      context.header("ETag", EntityTags.of(record.version()));
      nothing(304);
    } else {
      answer(200, record);
    }
  }

  /** Refuses a request that a page of another site sent; programs send no origin and no cookie. */
  void requireSameOrigin() {
    authenticator.cookies().requireSameOrigin(context);
  }

  /** Whether a browser may have sent this, rather than a program. */
  boolean isOfBrowser() {
    return authenticator.cookies().isOfBrowser(context);
  }

  /** The holder of a token of an outside sign-in. */
  TokenHolder tokenHolder(String token) {
    return authenticator.tokenHolder(token);
  }

  /** Who is signed in by a cookie, to be verified by the store. */
  Optional<Caller> signedIn() {
    return authenticator.cookies().caller(context);
  }

  /** Who was signed in by a cookie, whatever it is worth now. */
  Optional<Caller> leaving() {
    return authenticator.cookies().leaving(context);
  }

  void beginSession(IssuedSecret session) {
    authenticator.cookies().set(context, session);
  }

  void endSession() {
    authenticator.cookies().clear(context);
  }

  void noContent() {
    nothing(204);
  }

  void header(String name, String value) {
    context.header(name, value);
  }

  private void nothing(int status) {
    context.status(status);
    context.res().setContentType(null);
  }
}
