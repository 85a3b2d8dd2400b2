package com.blossomer.gtm.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditEntry;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Channel;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditCommandTest {
  private static final UserId ROOT = new UserId(new UUID(0, 1));
  private static final UserId GONE = new UserId(new UUID(0, 9));

  private final CommandLineFixture blossomer = new CommandLineFixture();
  private final List<AuditEntry> entries = new ArrayList<>();
  private final List<AuditFilter> filters = new ArrayList<>();

  @BeforeEach
  void fillTheLog() {
    blossomer.runtime.audit = this::list;
    entries.add(
        new AuditEntry(
            2,
            CommandLineFixture.NOW,
            ROOT,
            new Email("root@example.com"),
            "user.deleted",
            GONE,
            null,
            null,
            Channel.API,
            "r-1"));
    entries.add(
        new AuditEntry(
            1,
            CommandLineFixture.NOW,
            null,
            null,
            "user.changed",
            ROOT,
            new Email("root@example.com"),
            "role user to admin",
            null,
            null));
  }

  @Test
  void showsWhoDidWhatToWhom() {
    assertThat(blossomer.run("audit")).isZero();

    assertThat(blossomer.out().lines())
        .containsExactly(
            "at                    actor             action        subject                               detail              channel  requestId",
            "2026-01-02T03:04:05Z  root@example.com  user.deleted  00000000-0000-0000-0000-000000000009  -                   api      r-1",
            "2026-01-02T03:04:05Z  operator          user.changed  root@example.com                      role user to admin  -        -");
    assertThat(filters).containsExactly(AuditFilter.all());
  }

  @Test
  void printsEverythingAsJson() {
    blossomer.run("audit", "--limit", "1", "--json");

    assertThat(blossomer.out())
        .isEqualTo(
            """
            [ {
              "number" : 2,
              "at" : "2026-01-02T03:04:05Z",
              "actor" : "root@example.com",
              "actorId" : "00000000-0000-0000-0000-000000000001",
              "action" : "user.deleted",
              "subject" : "00000000-0000-0000-0000-000000000009",
              "subjectId" : "00000000-0000-0000-0000-000000000009",
              "detail" : null,
              "channel" : "api",
              "requestId" : "r-1"
            } ]
            """);
  }

  @Test
  void narrowsByUserActionAndTime() {
    blossomer.run("user", "create", "--email", "root@example.com");

    blossomer.run(
        "audit", "--user", "root@example.com", "--action", "user.changed", "--since", "12h");
    blossomer.run("audit", "--user", GONE.toString(), "--since", "2025-12-31");

    Instant halfADayAgo = CommandLineFixture.NOW.minus(Duration.ofHours(12));
    assertThat(filters)
        .containsExactly(
            new AuditFilter(ROOT, AuditAction.USER_CHANGED, halfADayAgo),
            new AuditFilter(GONE, null, Instant.parse("2025-12-31T00:00:00Z")));
  }

  @Test
  void readsAsManyPagesAsAreNeeded() {
    entries.clear();
    for (int number = 450; number > 0; number--) {
      entries.add(
          new AuditEntry(
              number,
              CommandLineFixture.NOW,
              ROOT,
              null,
              "user.changed",
              null,
              null,
              null,
              Channel.CLI,
              null));
    }

    blossomer.run("audit", "--limit", "420");
    assertThat(blossomer.out().lines()).hasSize(1 + 420);
    blossomer.run("audit", "--limit", "1000");
    assertThat(blossomer.out().lines()).hasSize(1 + 450);
  }

  @Test
  void refusesWhatItCannotUnderstand() {
    for (String[] wrong :
        new String[][] {{"--limit", "0"}, {"--since", "yesterday"}, {"--action", "user.eaten"}}) {
      assertThat(blossomer.run("audit", wrong[0], wrong[1])).as(wrong[0]).isEqualTo(2);
      assertThat(blossomer.err()).hasLineCount(1);
    }
    assertThat(blossomer.run("audit", "--user", "nobody@example.com")).isEqualTo(1);
    assertThat(blossomer.err()).contains("nobody@example.com");
  }

  private Page<AuditEntry> list(Caller admin, AuditFilter filter, PageRequest request) {
    admin.require(Scope.ADMIN);
    filters.add(filter);
    Stream<AuditEntry> rest =
        entries.stream()
            .filter(
                entry ->
                    request
                        .after()
                        .map(key -> entry.number() < key.id().getLeastSignificantBits())
                        .orElse(true));
    return Page.of(
        rest.limit(request.limit() + 1L).toList(),
        request.limit(),
        entry -> PageKey.at(entry.at(), new UUID(0, entry.number())));
  }
}
