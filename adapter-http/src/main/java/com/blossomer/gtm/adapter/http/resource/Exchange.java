package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.auth.Authenticator;
import com.blossomer.gtm.adapter.http.auth.TokenHolder;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.error.Problem;
import com.blossomer.gtm.adapter.http.json.Json;
import com.blossomer.gtm.adapter.http.json.Uuids;
import com.blossomer.gtm.adapter.http.server.EventStream;
import com.blossomer.gtm.adapter.http.server.RequestTrace;
import com.blossomer.gtm.adapter.http.server.WholeAnswer;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A request to a route, and the answer to it. */
public final class Exchange {

  private static final byte[] NOTHING = {};

  private final Request request;
  private final Context context;
  private final Caller caller;
  private final Authenticator authenticator;
  private final Map<String, String> headers = new HashMap<>();
  private Answer answer;
  private InputStream file;
  private long fileLength;
  private boolean isOfEvents;

  /**
   * @param caller null on a public route
   */
  public Exchange(Context context, Caller caller, Authenticator authenticator) {
    this.request = new ContextRequest(context);
    this.context = context;
    this.caller = caller;
    this.authenticator = authenticator;
  }

  /** An operation of a batch: it has no connection of its own, by which to sign in or out. */
  Exchange(Request request, Caller caller) {
    this.request = request;
    this.context = null;
    this.caller = caller;
    this.authenticator = null;
  }

  Caller caller() {
    return caller;
  }

  /** The id in the path; what is no UUID is the id of nothing. */
  UUID id() {
    return Uuids.parse(request.pathParameter("id"))
        .orElseThrow(() -> new NotFound("An id is a UUID."));
  }

  Map<String, List<String>> parameters() {
    return request.parameters();
  }

  /** The values of a header, one for each time that it is there. */
  List<String> headers(String name) {
    return request.headers(name);
  }

  /** By which logs and answers speak of the request. */
  String requestId() {
    return request.requestId();
  }

  /**
   * The body as JSON.
   *
   * @throws HttpProblem with status 415 when it is of another media type
   */
  JsonNode body(String mediaType) {
    checkContent(mediaType);
    return request.json();
  }

  /**
   * The body as it came, of a request that came by itself.
   *
   * @throws HttpProblem with status 415 when it is of another media type
   */
  byte[] bytes(String mediaType) {
    checkContent(mediaType);
    return new ContextRequest(context).bytes();
  }

  private void checkContent(String mediaType) {
    MediaTypes.checkContent(first("Content-Type"), mediaType);
    MediaTypes.checkEncoding(first("Content-Encoding"));
  }

  /** Like {@link #body}; an object without members when the request has no body. */
  JsonNode bodyIfAny(String mediaType) {
    return request.hasBody() ? body(mediaType) : JsonNodeFactory.instance.objectNode();
  }

  void answer(int status, Object value) {
    answer(status, Route.JSON, Json.write(value));
  }

  void answer(int status, String mediaType, byte[] body) {
    answer = new Answer(status, headers, mediaType, body);
  }

  /** Answers with a body of that length, which is read while it is sent, and then closed. */
  void answer(int status, String mediaType, InputStream body, long length) {
    answer(status, mediaType, NOTHING);
    file = body;
    fileLength = length;
  }

  /** Answers with a record and its ETag. */
  void answer(int status, Aggregate record) {
    header("ETag", EntityTags.of(record.version()));
    answer(status, (Object) record);
  }

  void created(String collection, Aggregate record) {
    header("Location", collection + "/" + record.uuid());
    answer(201, record);
  }

  /** Answers with a record that was read, unless the client has it already. */
  void answerUnlessKnown(Aggregate record) {
    header("Cache-Control", "private, no-cache");
    if (EntityTags.isKnown(headers("If-None-Match"), record.version())) {
      header("ETag", EntityTags.of(record.version()));
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
    headers.put(name, value);
  }

  /** What was answered. */
  Answer answer() {
    return answer;
  }

  /** Answers like an earlier time. */
  void answer(Answer earlier) {
    answer = earlier;
  }

  /** By which the request came; null for an operation of a batch. */
  Context context() {
    return context;
  }

  /** Begins to answer with events, which are sent at once. */
  EventStream beginEvents() {
    isOfEvents = true;
    return EventStream.begin(context);
  }

  /** Notes for the log what is answered as an event. */
  void tell(Problem problem) {
    RequestTrace.of(context).problem(problem.code());
  }

  /** Sends what was answered. */
  public void send() {
    if (isOfEvents) {
      return;
    }
    answer.send(context, caller == null);
    if (file != null) {
      WholeAnswer.put(context, file, fileLength);
    }
  }

  private void nothing(int status) {
    answer = Answer.withoutBody(status, headers);
  }

  private String first(String header) {
    return headers(header).stream().findFirst().orElse(null);
  }
}
