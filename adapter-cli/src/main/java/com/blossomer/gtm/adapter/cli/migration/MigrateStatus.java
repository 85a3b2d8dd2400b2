package com.blossomer.gtm.adapter.cli.migration;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.domain.model.migration.Invitation;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "status",
    description = "Show how far everybody is who was invited to bring their data.",
    footer = {
      "  blossomer migrate status",
      "  blossomer migrate status --json | jq -r '.[] | select(.state == \"failed\") | .email'"
    })
final class MigrateStatus implements Runnable {
  private static final List<String> COLUMNS =
      List.of("user", "state", "invitedAt", "uploadedAt", "previewedAt", "importedAt", "failure");

  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private Invitations invitations;

  MigrateStatus(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    List<InvitedUser> invited = context.withUseCases(common, invitations::list);
    context.printer(json).rows(COLUMNS, invited.stream().map(MigrateStatus::members).toList());
  }

  static Map<String, Object> members(InvitedUser invited) {
    Invitation invitation = invited.invitation();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("user", label(invited));
    members.put("email", invited.email());
    members.put("userId", invitation.userId());
    members.put("batch", invitation.batch());
    members.put("state", invitation.state().word());
    members.put("invitedAt", invitation.createdAt());
    members.put("expiresAt", invitation.expiresAt());
    members.put("uploadedAt", invitation.uploadedAt());
    members.put("previewedAt", invitation.previewedAt());
    members.put("importedAt", invitation.importedAt());
    members.put("importId", invitation.importId());
    members.put("undoneAt", invitation.undoneAt());
    members.put("failedAt", invitation.failedAt());
    members.put("failure", invitation.failure());
    return members;
  }

  static String label(InvitedUser invited) {
    return invited.email() == null
        ? invited.invitation().userId().toString()
        : invited.email().value();
  }
}
