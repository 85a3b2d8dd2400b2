package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.auth.SessionCookie;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.json.Json;
import com.blossomer.gtm.adapter.http.json.Uuids;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A request to a route, and the answer to it. */
public final class Exchange {

  private final Request request;
  private final Context context;
  private final Caller caller;
  private final Map<String, String> headers = new HashMap<>();
  private Answer answer;

  /**
   * @param caller null on a public route
   */
  public Exchange(Context context, Caller caller) {
    this.request = new ContextRequest(context);
    this.context = context;
    this.caller = caller;
  }

  /** An operation of a batch: it has no connection of its own, by which to sign in or out. */
  Exchange(Request request, Caller caller) {
    this.request = request;
    this.context = null;
    this.caller = caller;
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
    MediaTypes.checkContent(first("Content-Type"), mediaType);
    MediaTypes.checkEncoding(first("Content-Encoding"));
    return request.json();
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
    SessionCookie.requireSameOrigin(context);
  }

  void beginSession(IssuedSecret session) {
    SessionCookie.set(context, session);
  }

  void endSession() {
    SessionCookie.clear(context);
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

  /** Sends what was answered. */
  public void send() {
    answer.send(context, caller == null);
  }

  private void nothing(int status) {
    answer = Answer.withoutBody(status, headers);
  }

  private String first(String header) {
    return headers(header).stream().findFirst().orElse(null);
  }
}
