package com.blossomer.gtm.adapter.http.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** Writes the domain's records as JSON: every member always there, missing ones null. */
public final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new DomainModule()).build();

  private Json() {}

  public static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass().getName(), e);
    }
  }

  /** The text as which {@link #write} would write the value. */
  public static String text(Object value) {
    return new String(write(value), StandardCharsets.UTF_8);
  }

  /** The object as which {@link #write} would write the value. */
  public static ObjectNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }
}
