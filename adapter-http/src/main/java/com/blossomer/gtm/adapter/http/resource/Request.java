package com.blossomer.gtm.adapter.http.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What an operation can ask of a request, whether it came by itself or within a batch. */
interface Request {

  /** The value of a variable part of the path. */
  String pathParameter(String name);

  Map<String, List<String>> parameters();

  /** The values of a header, one for each time that it is there. */
  List<String> headers(String name);

  boolean hasBody();

  /** The body, whatever media type it is said to be of. */
  JsonNode json();

  /** By which logs and answers speak of it. */
  String requestId();
}
