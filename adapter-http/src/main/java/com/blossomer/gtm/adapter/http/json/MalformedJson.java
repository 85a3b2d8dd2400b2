package com.blossomer.gtm.adapter.http.json;

/** The bytes are no JSON document that this system reads; the message says why. */
public final class MalformedJson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedJson(String message) {
    super(message, null, false, false);
  }
}
