package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.error.Violations;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What is posted as a batch. Public for the binder of JSON.
 *
 * @param atomic true when it is left out
 */
public record BatchForm(Boolean atomic, List<JsonNode> operations) {

  /**
   * One operation.
   *
   * @param ifMatch as the header If-Match
   * @param prefer as the header Prefer
   * @param contentType as the header Content-Type; the usual one of the method when it is left out
   */
  public record Operation(
      String method,
      String path,
      String ifMatch,
      String prefer,
      String contentType,
      JsonNode body) {

    public Operation {
      Violations check = new Violations();
      check.required("method", method);
      check.required("path", path);
      check.throwIfAny();
    }
  }

  public BatchForm {
    Violations check = new Violations();
    check.required("operations", operations);
    if (operations != null && operations.isEmpty()) {
      check.add("operations", "required", "At least one operation is needed.");
    }
    check.throwIfAny();
  }
}
