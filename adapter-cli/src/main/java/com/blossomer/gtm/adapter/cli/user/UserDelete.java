package com.blossomer.gtm.adapter.cli.user;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Confirmation;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.transfer.OutputFile;
import com.blossomer.gtm.domain.model.transfer.ExportOptions;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.port.in.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "delete",
    description = "Delete a user with everything they own; nothing brings it back.",
    footer = {
      "  blossomer user delete ada@example.com",
      "  blossomer user delete ada@example.com --export ada.json --yes   # keep a copy"
    })
final class UserDelete implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserParameter user;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description =
          "Write everything of the user there first, with originals; without it a person is asked.")
  private String export;

  @Option(names = "--yes", description = "Do not ask; needed where nobody can be asked.")
  private boolean yes;

  UserDelete(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    Confirmation confirmation = new Confirmation(context.terminal(), yes);
    confirmation.requirePossible();
    User deleted = context.withUseCases(common, useCases -> delete(useCases, confirmation));
    context
        .printer(json)
        .said(
            "Deleted the user " + UserView.label(deleted) + " with everything they owned.",
            UserView.of(deleted));
  }

  private User delete(UseCases useCases, Confirmation confirmation) {
    User found = useCases.users().get(Context.OPERATOR, user.idOrEmail());
    offerExport(useCases, confirmation, found);
    confirmation.require("Delete the user " + UserView.label(found) + " with everything they own?");
    useCases.users().delete(Context.OPERATOR, found.id());
    return found;
  }

  /** What is written stays, also when the person then thinks better of it. */
  private void offerExport(UseCases useCases, Confirmation confirmation, User found) {
    String file =
        export == null
            ? confirmation.ask(
                "A file to export everything of "
                    + UserView.label(found)
                    + " to first (empty for none): ")
            : export;
    if (export == null && file.isEmpty()) {
      return;
    }
    OutputFile output = OutputFile.of(file);
    Caller owner =
        useCases.users().actFor(Context.OPERATOR, found.id().toString(), "blossomer user delete");
    ExportOptions everything = ExportOptions.JSON.withOriginals(true);
    output.write(target -> useCases.exports().export(owner, everything, target));
  }
}
