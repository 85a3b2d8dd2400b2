package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.Problem;
import com.blossomer.gtm.adapter.http.error.Problems;
import com.blossomer.gtm.adapter.http.json.Json;
import com.blossomer.gtm.adapter.http.server.EventStream;
import com.blossomer.gtm.domain.model.transfer.ImportPhase;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import java.util.function.Function;

/**
 * An import that is answered by events: {@code progress} any number of times, at last {@code
 * report} or {@code problem}. What is refused before the work begins is answered as always.
 */
final class ImportEvents implements ImportProgress {

  private record Step(ImportPhase phase, long done, long total) {}

  private final Exchange exchange;
  private EventStream stream;

  private ImportEvents(Exchange exchange) {
    this.exchange = exchange;
  }

  static void run(Exchange exchange, Function<ImportProgress, ImportReport> work) {
    ImportEvents events = new ImportEvents(exchange);
    try {
      ImportReport report = work.apply(events);
      events.stream().last("report", Json.write(ImportFormat.shown(report)));
    } catch (RuntimeException e) {
      if (events.stream == null) {
        throw e;
      }
      Problem problem = Problems.of(e);
      exchange.tell(problem);
      events.stream.last("problem", problem.toJson(exchange.requestId()));
    }
  }

  @Override
  public void at(ImportPhase phase, long done, long total) {
    stream().step("progress", Json.write(new Step(phase, done, total)));
  }

  private EventStream stream() {
    if (stream == null) {
      stream = exchange.beginEvents();
    }
    return stream;
  }
}
