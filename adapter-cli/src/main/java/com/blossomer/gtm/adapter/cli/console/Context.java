package com.blossomer.gtm.adapter.cli.console;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.cli.runtime.CommandRuntime;
import com.blossomer.gtm.adapter.cli.runtime.Session;
import com.blossomer.gtm.adapter.cli.runtime.Terminal;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Via;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.time.Clock;
import java.util.function.Function;

/** What a command works with. */
public record Context(CommandRuntime runtime, Terminal terminal, Clock clock) {

  /** Whoever runs commands has access to the database itself. */
  public static final Caller OPERATOR = Caller.operator().through(Via.CLI);

  public Context {
    requireNonNull(runtime, "runtime");
    requireNonNull(terminal, "terminal");
    requireNonNull(clock, "clock");
  }

  /** Does something with the use cases, on the database that is in force. */
  public <T> T withUseCases(CommonOptions options, Function<UseCases, T> work) {
    try (Session session = runtime.open(options.flags())) {
      return work.apply(session.useCases());
    }
  }

  /**
   * Fails when what was printed so far could not be written.
   *
   * @param sentence what that means and how to go on
   */
  public void requireWritten(String sentence) {
    if (terminal.out().checkError()) {
      throw CommandFailure.failed(sentence);
    }
  }

  public Printer printer(JsonOption json) {
    return new Printer(terminal, json.isGiven());
  }
}
