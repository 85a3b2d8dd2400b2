package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.server.WholeAnswer;
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

  /**
   * @param isShared whether all answers have the same body
   */
  void send(Context context, boolean isShared) {
    headers.forEach(context::header);
    context.status(status);
    if (mediaType == null) {
      context.res().setContentType(null);
    } else {
      context.contentType(mediaType);
      WholeAnswer.put(context, body, isShared);
    }
  }
}
