package com.blossomer.gtm.adapter.cli.user;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.WordCandidates;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.User;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "create",
    description = "Create a user.",
    footer = {
      "  blossomer user create --email ada@example.com --name 'Ada Lovelace'",
      "  blossomer user create --email root@example.com --role admin --plan pro",
      "  blossomer user create --issuer https://id.example.com --subject 4711"
    })
final class UserCreate implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  @Option(
      names = "--email",
      paramLabel = "ADDRESS",
      description = "The e-mail address, by which commands and an external sign-in find the user.")
  private String email;

  @Option(names = "--name", paramLabel = "NAME", description = "What the user is called.")
  private String name;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      completionCandidates = WordCandidates.OfRole.class,
      description = "user (the default) or admin.")
  private Role role;

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      completionCandidates = WordCandidates.OfPlan.class,
      description = "free (the default) or pro.")
  private Plan plan;

  @Option(
      names = "--issuer",
      paramLabel = "URL",
      description = "Who vouches for the user: the claim iss of their tokens.")
  private String issuer;

  @Option(
      names = "--subject",
      paramLabel = "ID",
      description = "Who the user is there: the claim sub of their tokens.")
  private String subject;

  UserCreate(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    if ((issuer == null) != (subject == null)) {
      throw CommandFailure.wrongUsage("--issuer and --subject belong together: give both.");
    }
    if (email == null && issuer == null) {
      throw CommandFailure.wrongUsage(
          "Give --email, or --issuer and --subject: by nothing else a user can sign in or be found.");
    }
    NewUser wanted =
        new NewUser(
            email == null ? null : new Email(email),
            name,
            role,
            plan,
            issuer == null ? null : new ExternalIdentity(issuer, subject));
    User user =
        context.withUseCases(common, useCases -> useCases.users().create(Context.OPERATOR, wanted));
    context
        .printer(json)
        .said(
            "Created the user " + UserView.label(user) + " with the id " + user.id() + ".",
            UserView.of(user));
  }
}
