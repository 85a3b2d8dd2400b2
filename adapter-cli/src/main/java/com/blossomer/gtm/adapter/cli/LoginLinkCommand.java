package com.blossomer.gtm.adapter.cli;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.UserOption;
import com.blossomer.gtm.adapter.cli.runtime.Session;
import com.blossomer.gtm.adapter.cli.runtime.SignInLink;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "login-link",
    description =
        "Make a link that signs a user in to the web app, once, within a quarter of an hour.",
    footer = {
      "  blossomer login-link --user ada@example.com",
      "  BLOSSOMER_PUBLIC_URL=https://gtm.example.com blossomer login-link --user ada@example.com"
    })
final class LoginLinkCommand implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserOption user;

  LoginLinkCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    try (Session session = context.runtime().open(common.flags())) {
      UseCases useCases = session.useCases();
      IssuedSecret issued = useCases.signIns().createLink(user.caller(useCases));
      String link = SignInLink.of(session.serverUrl(), issued.secret());
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("link", link);
      members.put("expiresAt", issued.expiresAt());
      context.printer(json).said(link, members);
    }
  }
}
