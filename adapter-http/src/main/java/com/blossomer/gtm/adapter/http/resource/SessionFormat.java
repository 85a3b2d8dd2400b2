package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.auth.SignInProvider;
import com.blossomer.gtm.adapter.http.json.RecordBinder;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.SignedIn;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Sessions in JSON. */
final class SessionFormat {

  /**
   * What signs in: the secret of a link, an API key, or a token of an outside sign-in. Public for
   * the binder of JSON.
   */
  public record SignIn(String link, String apiKey, String token) {
    public SignIn {
      Violations check = new Violations();
      nonBlank(check, "link", link);
      nonBlank(check, "apiKey", apiKey);
      nonBlank(check, "token", token);
      check.throwIfAny();
      if (Stream.of(link, apiKey, token).filter(Objects::nonNull).count() != 1) {
        throw new Invalid("", "not_one", "Give exactly one of link, apiKey and token.");
      }
    }

    private static void nonBlank(Violations check, String name, String value) {
      if (value != null) {
        check.requiredText(name, value);
      }
    }
  }

  private record Person(UserId id, Email email, String name, Role role, Plan plan) {}

  private record Shown(Person user, List<Scope> scopes, Instant createdAt, Instant expiresAt) {}

  private record Provider(URI issuer, String clientId, List<String> scopes, String name) {}

  private SessionFormat() {}

  static SignIn signIn(JsonNode body) {
    return RecordBinder.bind(SignIn.class, body).orThrow(List.of());
  }

  static Record shown(SignInProvider provider) {
    return new Provider(provider.issuer(), provider.clientId(), provider.scopes(), provider.name());
  }

  static Record shown(SignedIn current) {
    User user = current.user();
    return new Shown(
        new Person(user.id(), user.email(), user.name(), user.role(), user.plan()),
        current.session().scopes().stream().sorted().toList(),
        current.session().createdAt(),
        current.session().expiresAt());
  }
}
