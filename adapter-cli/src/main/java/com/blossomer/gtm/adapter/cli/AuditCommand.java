package com.blossomer.gtm.adapter.cli;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.Moment;
import com.blossomer.gtm.adapter.cli.console.UserNameConverter;
import com.blossomer.gtm.adapter.cli.console.WordCandidates;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditEntry;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "audit",
    description =
        "Show what administrators did, over HTTP and by commands, the newest first: who, what, to"
            + " whom, when, and by which request.",
    footer = {
      "  blossomer audit",
      "  blossomer audit --user ada@example.com --since 30d",
      "  blossomer audit --action administration.refused --limit 1000 --json"
    })
final class AuditCommand implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  @Option(
      names = "--user",
      paramLabel = "USER",
      converter = UserNameConverter.class,
      description =
          "Only what this user did or what was done to them: an e-mail address, or an id, also of"
              + " one who is deleted.")
  private String user;

  @Option(
      names = "--action",
      paramLabel = "ACTION",
      completionCandidates = WordCandidates.OfAuditAction.class,
      description = "Only this: ${COMPLETION-CANDIDATES}.")
  private AuditAction action;

  @Option(
      names = "--since",
      paramLabel = "WHEN",
      description = "Only since then: a span back such as 30d or 12h, a date (UTC), or a time.")
  private String since;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "At most so many entries (default: ${DEFAULT-VALUE}).")
  private int limit;

  AuditCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    if (limit < 1) {
      throw CommandFailure.wrongUsage("--limit must be at least 1, but is " + limit + ".");
    }
    Instant earliest = since == null ? null : earliest();
    List<AuditEntry> entries =
        context.withUseCases(
            common,
            useCases -> read(useCases, new AuditFilter(userId(useCases), action, earliest)));
    context.printer(json).rows(AuditView.COLUMNS, entries.stream().map(AuditView::of).toList());
  }

  private List<AuditEntry> read(UseCases useCases, AuditFilter filter) {
    List<AuditEntry> entries = new ArrayList<>();
    PageKey after = null;
    do {
      int wanted = Math.min(limit - entries.size(), PageRequest.MAX);
      Page<AuditEntry> page =
          useCases.audit().list(Context.OPERATOR, filter, new PageRequest(wanted, after));
      entries.addAll(page.items());
      after = page.nextKey();
    } while (after != null && entries.size() < limit);
    return entries;
  }

  /** A deleted user is known to the log only, by the id. */
  private UserId userId(UseCases useCases) {
    if (user == null) {
      return null;
    }
    try {
      return useCases.users().get(Context.OPERATOR, user).id();
    } catch (NotFound e) {
      try {
        return new UserId(UUID.fromString(user.strip()));
      } catch (IllegalArgumentException notAnId) {
        throw e;
      }
    }
  }

  private Instant earliest() {
    return Moment.span(since)
        .map(span -> context.clock().instant().minus(span))
        .or(() -> Moment.time(since))
        .orElseThrow(
            () ->
                CommandFailure.wrongUsage(
                    "The time '"
                        + since
                        + "' is none of: a span such as 30d or 12h, a date such as 2026-01-31, a"
                        + " time such as 2026-01-31T12:00:00Z."));
  }
}
