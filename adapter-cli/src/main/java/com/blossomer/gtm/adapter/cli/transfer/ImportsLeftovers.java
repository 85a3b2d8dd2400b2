package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.Pages;
import com.blossomer.gtm.adapter.cli.console.UserOption;
import com.blossomer.gtm.domain.model.transfer.Kept;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.user.Caller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "leftovers",
    description = "List what an import found no field for, with its exact text.",
    footer = {
      "  blossomer imports leftovers 01900000-0000-7000-8000-000000000001 --user ada@example.com",
      "  blossomer imports leftovers 01900000-0000-7000-8000-000000000001 --user ada@example.com"
          + " --contains pricing"
    })
final class ImportsLeftovers implements Runnable {
  private static final List<String> COLUMNS = List.of("key", "path", "kind", "entityId", "json");

  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserOption user;
  @Mixin private ImportParameter parameter;

  @Option(names = "--key", paramLabel = "KEY", description = "Only those of this key of the dump.")
  private String key;

  @Option(
      names = "--contains",
      paramLabel = "TEXT",
      description = "Only those whose path or text contains it, whatever the case.")
  private String text;

  ImportsLeftovers(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    KeptFilter filter = new KeptFilter(parameter.id(), key, null, null, text);
    List<Kept<Leftover>> leftovers =
        context.withUseCases(
            common,
            useCases -> {
              Caller caller = user.caller(useCases);
              return Pages.all(page -> useCases.imports().leftovers(caller, filter, page));
            });
    context.printer(json).rows(COLUMNS, leftovers.stream().map(ImportsLeftovers::of).toList());
  }

  private static Map<String, Object> of(Kept<Leftover> kept) {
    Leftover leftover = kept.part();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("importId", kept.importId());
    members.put("key", leftover.key());
    members.put("path", leftover.path());
    members.put("kind", leftover.kind() == null ? null : leftover.kind().word());
    members.put("entityId", leftover.entityId());
    members.put("json", leftover.json());
    return members;
  }
}
