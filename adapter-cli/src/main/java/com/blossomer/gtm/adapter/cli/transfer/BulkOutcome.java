package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.domain.model.transfer.ImportReport;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of one dump of many.
 *
 * @param user what the user is called; null when that is not known
 * @param created whether the user was created for it
 * @param failure null unless it failed
 * @param report null when it failed
 */
record BulkOutcome(
    String file, String user, Kind kind, boolean created, Failure failure, ImportReport report) {

  /** The outcomes, as the report calls them. */
  enum Kind {
    IMPORTED("imported"),
    /** Exactly this dump was imported before. */
    UNCHANGED("unchanged"),
    PLANNED("planned"),
    FAILED("failed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /**
   * Why a dump was not imported.
   *
   * @param code a stable word for programs
   * @param detail one sentence for a person
   */
  record Failure(String code, String detail) {}

  boolean hasFailed() {
    return failure != null;
  }

  /** The line of the report file. */
  Map<String, Object> members() {
    Map<String, Object> members = row();
    members.put("error", failure == null ? null : error());
    members.put("report", report == null ? null : new ReportView(report).members());
    return members;
  }

  /** The outcome in short. */
  Map<String, Object> row() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", file);
    row.put("user", user);
    row.put("outcome", kind.word());
    row.put("userCreated", created);
    row.put("error", failure == null ? null : failure.detail());
    return row;
  }

  private Map<String, Object> error() {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", failure.code());
    error.put("detail", failure.detail());
    return error;
  }
}
