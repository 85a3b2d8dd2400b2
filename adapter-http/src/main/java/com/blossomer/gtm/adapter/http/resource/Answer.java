package com.blossomer.gtm.adapter.http.resource;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an operation answers, before it is sent.
 *
 * @param mediaType null when there is no body
 */
record Answer(int status, Map<String, String> headers, String mediaType, byte[] body) {

  private static final byte[] NOTHING = {};

  Answer {
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
  }

  static Answer withoutBody(int status, Map<String, String> headers) {
    return new Answer(status, headers, null, NOTHING);
  }

  void send(Context context) {
    headers.forEach(context::header);
    context.status(status);
    if (mediaType == null) {
      context.res().setContentType(null);
    } else {
      context.contentType(mediaType).result(body);
    }
  }
}
