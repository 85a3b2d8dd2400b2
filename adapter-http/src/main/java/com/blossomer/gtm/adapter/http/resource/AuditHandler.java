package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.AuditUseCases;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The audit log over HTTP, for administrators. */
final class AuditHandler {

  private static final String COLLECTION = "/api/admin/audit";

  private final AuditUseCases audit;
  private final PlainPaging paging;

  AuditHandler(AuditUseCases audit, PlainPaging paging) {
    this.audit = audit;
    this.paging = paging;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", COLLECTION, this::list)
            .taking(Set.of("limit", "cursor", "user", "action", "since")));
  }

  private void list(Exchange exchange) {
    UUID user = QueryParameters.id(exchange, "user");
    AuditFilter filter =
        new AuditFilter(
            user == null ? null : new UserId(user),
            QueryParameters.word(exchange, "action", AuditAction.class),
            QueryParameters.time(exchange, "since"));
    PlainPaging.Wanted wanted = paging.read(exchange, COLLECTION + filter);
    paging.answer(exchange, wanted, audit.list(exchange.caller(), filter, wanted.page()));
  }
}
