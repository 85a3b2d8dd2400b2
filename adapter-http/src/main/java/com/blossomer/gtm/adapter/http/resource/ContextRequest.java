package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.json.StrictJson;
import com.blossomer.gtm.adapter.http.server.BodyReader;
import com.blossomer.gtm.adapter.http.server.RequestIds;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A request that came by itself. */
record ContextRequest(Context context) implements Request {

  private static final byte[] NOTHING = {};

  @Override
  public String pathParameter(String name) {
    return context.pathParam(name);
  }

  @Override
  public Map<String, List<String>> parameters() {
    return context.queryParamMap();
  }

  @Override
  public List<String> headers(String name) {
    return Collections.list(context.req().getHeaders(name));
  }

  @Override
  public boolean hasBody() {
    return bytes().length > 0;
  }

  @Override
  public JsonNode json() {
    return StrictJson.read(bytes());
  }

  /** The body as it came; empty when there is none. */
  byte[] bytes() {
    byte[] bytes = context.attribute(BodyReader.ATTRIBUTE);
    return bytes == null ? NOTHING : bytes;
  }

  @Override
  public String requestId() {
    return context.attribute(RequestIds.ATTRIBUTE);
  }
}
