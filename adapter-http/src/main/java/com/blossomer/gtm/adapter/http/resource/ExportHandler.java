package com.blossomer.gtm.adapter.http.resource;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.StorageFull;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.transfer.ExportFormat;
import com.blossomer.gtm.domain.model.transfer.ExportOptions;
import com.blossomer.gtm.domain.port.in.ExportUseCases;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/**
 * Everything of a user in one file. It is written to a file before it is sent: then a slow client
 * holds no connection of the database, and a failure half-way is an error, not a cut document. Only
 * this user of the machine can read the file, which has no name any more once it is open.
 */
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
    boolean isAnswered = false;
    FileChannel file = open();
    try {
      // left open, because closing it would delete the file
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file));
      exports.export(exchange.caller(), options, out);
      out.flush();
      long length = file.position();
      file.position(0);
      exchange.header(
          "Content-Disposition", "attachment; filename=\"" + name(options.format()) + '"');
      exchange.answer(200, mediaType, Channels.newInputStream(file), length);
      isAnswered = true;
    } catch (IOException e) {
      throw full(e);
    } finally {
      if (!isAnswered) {
        close(file);
      }
    }
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

  private static FileChannel open() {
    try {
      return FileChannel.open(
          Files.createTempFile("blossomer-export", ".part"), READ, WRITE, DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static void close(FileChannel file) {
    try {
      file.close();
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static StorageFull full(IOException cause) {
    return new StorageFull(
        "The server has no room left to prepare the export; nothing was changed.", cause);
  }
}
