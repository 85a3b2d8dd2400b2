package com.blossomer.gtm.adapter.cli.migration;

import static java.time.temporal.ChronoUnit.SECONDS;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.Expiry;
import com.blossomer.gtm.adapter.cli.console.FailureSentences;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.Plain;
import com.blossomer.gtm.adapter.cli.owner.DumpUsers;
import com.blossomer.gtm.adapter.cli.owner.UserMap;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.cli.runtime.Session;
import com.blossomer.gtm.adapter.cli.runtime.SignInLink;
import com.blossomer.gtm.domain.error.GtmException;
import com.blossomer.gtm.domain.model.migration.IssuedInvitation;
import com.blossomer.gtm.domain.model.user.User;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "invite",
    description =
        "Make a link for each user, by which they upload, preview and import their data, once. The"
            + " links are secrets: send each to its user only.",
    footer = {
      "  blossomer migrate invite --users map.csv > links.csv",
      "  blossomer migrate invite --users map.csv --create-users --expires 30d --json"
    })
final class MigrateInvite implements Runnable {
  private static final List<String> COLUMNS = List.of("email", "link", "expiresAt", "userId");

  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  @Option(
      names = "--users",
      paramLabel = "CSV",
      required = true,
      description = "Who is invited: a CSV file with the columns email, issuer, subject.")
  private String users;

  @Option(names = "--create-users", description = "Create users who do not exist yet.")
  private boolean createUsers;

  @Option(
      names = "--expires",
      paramLabel = "WHEN",
      defaultValue = "14d",
      description =
          "When the links end: a span such as 30d or 12h, a date (its beginning, UTC), or a time"
              + " (default: ${DEFAULT-VALUE}).")
  private String expires;

  MigrateInvite(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    Instant end = Expiry.parse(expires, context.clock()).truncatedTo(SECONDS);
    if (!context.clock().instant().isBefore(end)) {
      throw CommandFailure.wrongUsage("--expires: the links must end in the future.");
    }
    UserMap map = UserMap.read(users);
    List<Map<String, Object>> invited = new ArrayList<>();
    int failed = inviteAll(map, end, invited);
    print(invited);
    context.requireWritten(
        "The links could not be written and are lost: make new ones, by which these end.");
    if (failed > 0) {
      throw CommandFailure.failed(failed + " of " + map.rows().size() + " were not invited.");
    }
  }

  private int inviteAll(UserMap map, Instant end, List<Map<String, Object>> invited) {
    UUID batch = UUID.randomUUID();
    int failed = 0;
    try (Session session = context.runtime().open(common.flags())) {
      DumpUsers people = new DumpUsers(session.useCases().users(), createUsers);
      for (UserMap.Row row : map.rows()) {
        try {
          User user = people.require(row.owner()).user();
          IssuedInvitation issued =
              session.useCases().migrations().invite(Context.OPERATOR, user.id(), batch, end);
          invited.add(members(session.serverUrl(), user, issued));
        } catch (GtmException | CommandFailure e) {
          failed++;
          context.terminal().err().println(Plain.of(FailureSentences.of(e)));
        }
      }
    }
    if (!invited.isEmpty()) {
      context.terminal().err().println("The batch is " + batch + ".");
    }
    return failed;
  }

  private static Map<String, Object> members(String url, User user, IssuedInvitation issued) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("email", user.email());
    members.put("link", SignInLink.ofInvitation(url, issued.secret()));
    members.put("expiresAt", issued.invitation().expiresAt());
    members.put("userId", user.id());
    members.put("batch", issued.invitation().batch());
    return members;
  }

  private void print(List<Map<String, Object>> invited) {
    if (json.isGiven()) {
      context.printer(json).rows(COLUMNS, invited);
      return;
    }
    StringWriter csv = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(csv)) {
      writer.writeRecord(COLUMNS);
      for (Map<String, Object> row : invited) {
        writer.writeRecord(COLUMNS.stream().map(row::get).map(MigrateInvite::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.terminal().out().print(csv);
  }

  private static String cell(Object value) {
    return value == null ? "" : value.toString();
  }
}
