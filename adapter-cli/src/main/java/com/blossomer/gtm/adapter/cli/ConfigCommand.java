package com.blossomer.gtm.adapter.cli;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.runtime.SettingInForce;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "config",
    description =
        "Show every setting with its value in force and where it comes from; secrets are masked."
            + " A flag goes before the environment, that before the file blossomer.properties"
            + " (in the working directory, or named by BLOSSOMER_CONFIG), that before the default.",
    footer = {
      "  blossomer config",
      "  BLOSSOMER_PORT=9000 blossomer config --json",
      "  BLOSSOMER_CONFIG=/etc/blossomer.properties blossomer config"
    })
final class ConfigCommand implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  ConfigCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    context
        .printer(json)
        .rows(
            List.of("setting", "value", "origin", "description"),
            context.runtime().settings(common.flags()).stream().map(ConfigCommand::of).toList());
  }

  private static Map<String, Object> of(SettingInForce setting) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("setting", setting.name());
    members.put("value", setting.value());
    members.put("origin", setting.origin());
    members.put("description", setting.description());
    return members;
  }
}
