package com.blossomer.gtm.adapter.cli.user;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.WordCandidates;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserChanges;
import com.blossomer.gtm.domain.port.in.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "set",
    description = "Change a user's e-mail address, name, role or plan.",
    footer = {
      "  blossomer user set ada@example.com --plan pro",
      "  blossomer user set ada@example.com --email countess@example.com"
    })
final class UserSet implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserParameter user;

  @Option(names = "--email", paramLabel = "ADDRESS", description = "The new e-mail address.")
  private String email;

  @Option(names = "--name", paramLabel = "NAME", description = "The new name.")
  private String name;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      completionCandidates = WordCandidates.OfRole.class,
      description = "user or admin.")
  private Role role;

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      completionCandidates = WordCandidates.OfPlan.class,
      description = "free or pro.")
  private Plan plan;

  UserSet(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    if (email == null && name == null && role == null && plan == null) {
      throw CommandFailure.wrongUsage(
          "There is nothing to change: give at least one of --email, --name, --role and --plan.");
    }
    UserChanges changes =
        new UserChanges(email == null ? null : new Email(email), name, role, plan);
    User changed = context.withUseCases(common, useCases -> change(useCases, changes));
    context
        .printer(json)
        .said("Changed the user " + UserView.label(changed) + ".", UserView.of(changed));
  }

  private User change(UseCases useCases, UserChanges changes) {
    User found = useCases.users().get(Context.OPERATOR, user.idOrEmail());
    return useCases.users().change(Context.OPERATOR, found.id(), changes);
  }
}
