package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.transfer.ExportFormat;
import com.blossomer.gtm.domain.model.transfer.ExportOptions;
import com.blossomer.gtm.domain.port.in.ExportUseCases;
import java.util.List;
import java.util.Set;

/** Everything of a user in one file. */
final class ExportHandler {

  private static final String FORMAT = "format";
  private static final String ORIGINALS = "originals";
  private static final String ZIP = "application/zip";

  private final ExportUseCases exports;

  ExportHandler(ExportUseCases exports) {
    this.exports = exports;
  }

  List<Route> routes() {
    // what it produces depends on the form
    return List.of(
        Route.of("GET", "/api/export", this::export)
            .taking(Set.of(FORMAT, ORIGINALS))
            .producing(null));
  }

  private void export(Exchange exchange) {
    ExportOptions options = options(exchange);
    String mediaType = options.format() == ExportFormat.CSV ? ZIP : Route.JSON;
    MediaTypes.checkAccepted(exchange.headers("Accept"), mediaType);
    PreparedFile.answer(
        exchange,
        mediaType,
        name(options.format()),
        target -> exports.export(exchange.caller(), options, target));
  }

  private static ExportOptions options(Exchange exchange) {
    ExportFormat wanted = QueryParameters.word(exchange, FORMAT, ExportFormat.class);
    boolean originals = Boolean.TRUE.equals(QueryParameters.flag(exchange, ORIGINALS));
    try {
      return new ExportOptions(wanted == null ? ExportFormat.JSON : wanted, originals);
    } catch (Invalid e) {
      Violation found = e.violations().get(0);
      throw HttpProblem.badParameter(ORIGINALS, found.code(), found.detail());
    }
  }

  private static String name(ExportFormat format) {
    return switch (format) {
      case JSON -> "blossomer-export.json";
      case CSV -> "blossomer-export.zip";
      case LOCAL_STORAGE -> "blossomer-dump.json";
    };
  }
}
