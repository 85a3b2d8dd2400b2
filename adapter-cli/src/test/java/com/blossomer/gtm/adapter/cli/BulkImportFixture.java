package com.blossomer.gtm.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the dumps of each user; whatever does not begin with a brace is refused. */
final class BulkImportFixture implements FakeImports {
  private static final ImportReport REPORT =
      new ImportReport(
          new ImportId(new UUID(0, 7)),
          false,
          true,
          List.of(),
          Map.of(EntityKind.COMPANY, new EntityCount(1, 0)),
          List.of());

  final Map<UserId, List<String>> dumps = new HashMap<>();
  final List<String> previews = new ArrayList<>();
  int read;

  @Override
  public synchronized ImportReport importDump(
      Caller caller, byte[] dump, ImportOptions options, ImportProgress progress) {
    read++;
    String text = new String(dump, UTF_8);
    if (!text.startsWith("{")) {
      throw new Invalid("", "not_json", "The dump is not JSON.");
    }
    if (!options.dryRun()) {
      dumps.computeIfAbsent(caller.userId(), id -> new ArrayList<>()).add(text);
    }
    return REPORT;
  }

  @Override
  public synchronized ImportReport previewForNewUser(
      Caller admin, NewUser user, byte[] dump, ImportOptions options) {
    String text = new String(dump, UTF_8);
    if (!text.startsWith("{")) {
      throw new Invalid("", "not_json", "The dump is not JSON.");
    }
    previews.add(user.email() + " " + text);
    return REPORT;
  }

  @Override
  public synchronized Page<ImportSummary> list(Caller caller, PageRequest page) {
    List<ImportSummary> summaries =
        dumps.getOrDefault(caller.userId(), List.of()).stream()
            .map(
                dump ->
                    new ImportSummary(
                        REPORT.importId(),
                        CommandLineFixture.NOW,
                        sha256(dump),
                        true,
                        REPORT.entities(),
                        null))
            .toList();
    return new Page<>(summaries, null);
  }

  @Override
  public StoredReport get(Caller caller, ImportId id) {
    return new StoredReport(REPORT, CommandLineFixture.NOW, "came", "kept", null);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
