package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserFilter;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.UserUseCases;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** The users over HTTP, for administrators. */
final class UserHandler {

  private static final String COLLECTION = "/api/admin/users";
  private static final String ITEM = COLLECTION + "/{id}";

  private final UserUseCases users;
  private final PlainPaging paging;

  UserHandler(UserUseCases users, PlainPaging paging) {
    this.users = users;
    this.paging = paging;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", COLLECTION, this::list)
            .taking(Set.of("limit", "cursor", "email", "role", "plan", "disabled")),
        Route.of("POST", COLLECTION, this::create),
        Route.of("GET", ITEM, this::get),
        Route.of("PATCH", ITEM, this::patch),
        Route.of("DELETE", ITEM, this::delete).producing(null));
  }

  private void list(Exchange exchange) {
    UserFilter filter =
        new UserFilter(
            email(exchange),
            QueryParameters.word(exchange, "role", Role.class),
            QueryParameters.word(exchange, "plan", Plan.class),
            QueryParameters.flag(exchange, "disabled"));
    PlainPaging.Wanted wanted = paging.read(exchange, COLLECTION + filter);
    paging.answer(
        exchange,
        wanted,
        users.list(exchange.caller(), filter, wanted.page()).map(UserFormat::shown));
  }

  private void create(Exchange exchange) {
    User user = users.create(exchange.caller(), UserFormat.create(exchange.body(Route.JSON)));
    exchange.header("Location", COLLECTION + "/" + user.id());
    exchange.answer(201, UserFormat.shown(user));
  }

  private void get(Exchange exchange) {
    exchange.answer(200, UserFormat.shown(users.summary(exchange.caller(), id(exchange))));
  }

  private void patch(Exchange exchange) {
    JsonNode patch = exchange.body(Route.MERGE_PATCH);
    users.change(exchange.caller(), id(exchange), profile -> UserFormat.patch(profile, patch));
    get(exchange);
  }

  private void delete(Exchange exchange) {
    users.delete(exchange.caller(), id(exchange));
    exchange.noContent();
  }

  private static UserId id(Exchange exchange) {
    return new UserId(exchange.id());
  }

  private static Email email(Exchange exchange) {
    String text = QueryParameters.text(exchange, "email");
    try {
      return text == null ? null : new Email(text);
    } catch (Invalid e) {
      String detail = e.violations().get(0).detail();
      throw HttpProblem.badParameter("email", "not_an_email", detail);
    }
  }
}
