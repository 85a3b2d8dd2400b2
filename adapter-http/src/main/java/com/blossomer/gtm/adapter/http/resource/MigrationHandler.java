package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.auth.Authenticator;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.model.migration.InvitationFilter;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.Via;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import com.blossomer.gtm.domain.port.in.MigrationUseCases;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Users who bring their data themselves. Their credential is the secret of their invitation, which
 * is good for these addresses only; administrators see how far everybody is.
 */
final class MigrationHandler {

  private static final String ADMIN = "/api/admin/migration";
  private static final String OWN = "/api/migration";
  private static final String FORCE = "force";

  private final MigrationUseCases migrations;
  private final PlainPaging paging;

  MigrationHandler(MigrationUseCases migrations, PlainPaging paging) {
    this.migrations = migrations;
    this.paging = paging;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", ADMIN, this::list).taking(Set.of("limit", "cursor", "user", "batch")),
        Route.of("GET", OWN, this::get).forEverybody(),
        Route.of("POST", OWN + "/preview", this::preview)
            .taking(Set.of(FORCE))
            .takingUpTo(ImportUseCases.MAX_BYTES)
            .forEverybody(),
        Route.of("POST", OWN + "/import", this::importDump)
            .taking(Set.of(FORCE))
            .takingUpTo(ImportUseCases.MAX_BYTES)
            .forEverybody(),
        Route.of("DELETE", OWN + "/import", this::undo).taking(Set.of(FORCE)).forEverybody());
  }

  private void list(Exchange exchange) {
    UUID user = QueryParameters.id(exchange, "user");
    UUID batch = QueryParameters.id(exchange, "batch");
    InvitationFilter filter = new InvitationFilter(user == null ? null : new UserId(user), batch);
    PlainPaging.Wanted wanted = paging.read(exchange, ADMIN + filter);
    paging.answer(
        exchange,
        wanted,
        migrations
            .list(exchange.caller(), filter, wanted.page())
            .map(InvitationFormat::shownToAdministrators));
  }

  private void get(Exchange exchange) {
    exchange.answer(200, InvitationFormat.shown(migrations.open(link(exchange))));
  }

  private void preview(Exchange exchange) {
    Secret link = link(exchange);
    byte[] dump = exchange.bytes(Route.JSON);
    exchange.answer(200, ImportFormat.shown(migrations.preview(link, dump, options(exchange))));
  }

  private void importDump(Exchange exchange) {
    Secret link = link(exchange);
    byte[] dump = exchange.bytes(Route.JSON);
    exchange.answer(
        201,
        ImportFormat.shown(
            migrations.importDump(link, dump, options(exchange), Via.api(exchange.requestId()))));
  }

  private void undo(Exchange exchange) {
    exchange.answer(
        200,
        ImportFormat.shown(
            migrations.undo(link(exchange), isForced(exchange), Via.api(exchange.requestId()))));
  }

  private static ImportOptions options(Exchange exchange) {
    return ImportOptions.STORE.withForce(isForced(exchange));
  }

  private static boolean isForced(Exchange exchange) {
    return Boolean.TRUE.equals(QueryParameters.flag(exchange, FORCE));
  }

  private static Secret link(Exchange exchange) {
    List<String> headers = exchange.headers("Authorization");
    if (headers.size() != 1) {
      throw HttpProblem.unauthenticated(
          "The secret of an invitation is needed: send the header Authorization: Bearer, with what"
              + " stands behind the # of the link.");
    }
    return Secret.parse(Authenticator.presented(headers.get(0)))
        .filter(secret -> secret.kind() == CredentialKind.INVITATION)
        .orElseThrow(
            () ->
                HttpProblem.unauthenticated(
                    "The link of the invitation is mistyped or cut off; use it whole."));
  }
}
