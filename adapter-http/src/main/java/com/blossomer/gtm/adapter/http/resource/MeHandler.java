package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.limit.RateLimitSettings;
import com.blossomer.gtm.adapter.http.server.BodyReader;
import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.UserUseCases;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** The one who asks, over HTTP. */
final class MeHandler {

  private record Account(
      UserId id,
      Email email,
      String name,
      Role role,
      Plan plan,
      Instant createdAt,
      Instant lastLoginAt) {}

  private record Limits(
      Integer requestsPerMinute,
      int pageSize,
      int bodyBytes,
      int nameCharacters,
      int textCharacters,
      int listItems) {}

  private record Me(Account user, List<Scope> scopes, Limits limits) {}

  private final UserUseCases users;
  private final RateLimitSettings rateLimits;

  /**
   * @param rateLimits null for no limits
   */
  MeHandler(UserUseCases users, RateLimitSettings rateLimits) {
    this.users = users;
    this.rateLimits = rateLimits;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", "/api/me", this::get),
        Route.of("PATCH", "/api/me", this::patch),
        Route.of("DELETE", "/api/me", this::delete).producing(null));
  }

  private void get(Exchange exchange) {
    answer(exchange, users.current(exchange.caller()));
  }

  private void patch(Exchange exchange) {
    JsonNode patch = exchange.body(Route.MERGE_PATCH);
    answer(exchange, users.rename(exchange.caller(), name -> UserFormat.rename(name, patch)));
  }

  private void answer(Exchange exchange, CurrentUser current) {
    User user = current.user();
    Account account =
        new Account(
            user.id(),
            user.email(),
            user.name(),
            user.role(),
            user.plan(),
            user.createdAt(),
            user.lastLoginAt());
    exchange.answer(
        200, new Me(account, current.scopes().stream().sorted().toList(), limits(user)));
  }

  private Limits limits(User user) {
    OptionalInt perMinute =
        rateLimits == null
            ? OptionalInt.empty()
            : rateLimits.users().perMinute(user.role(), user.plan());
    return new Limits(
        perMinute.isPresent() ? perMinute.getAsInt() : null,
        PageRequest.MAX,
        BodyReader.MAX_BYTES,
        Violations.MAX_NAME,
        Violations.MAX_TEXT,
        Violations.MAX_ITEMS);
  }

  private void delete(Exchange exchange) {
    users.deleteCurrent(exchange.caller());
    exchange.noContent();
  }
}
