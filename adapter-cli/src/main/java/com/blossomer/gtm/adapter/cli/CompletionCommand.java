package com.blossomer.gtm.adapter.cli;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    description = "Print a script that lets bash or zsh complete commands and options.",
    footer = {
      "  source <(blossomer completion)",
      "  blossomer completion > ~/.local/share/bash-completion/completions/blossomer"
    })
final class CompletionCommand implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  CompletionCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    String script = AutoComplete.bash(spec.root().name(), spec.root().commandLine());
    context.terminal().out().print(script);
    context.terminal().out().flush();
  }
}
