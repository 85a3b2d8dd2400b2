package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.json.Json;
import com.blossomer.gtm.adapter.http.json.MergePatch;
import com.blossomer.gtm.adapter.http.json.RecordBinder;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserCounts;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.UserProfile;
import com.blossomer.gtm.domain.model.user.UserSummary;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** Users as administrators read and write them in JSON. */
final class UserFormat {

  /** A user to create. Public for the binder of JSON. */
  public record Input(String email, String name, Role role, Plan plan, ExternalIdentity identity) {
    public Input {
      Violations check = new Violations();
      checkEmail(check, email);
      check.text("name", name);
      check.throwIfAny();
      if (email == null && identity == null) {
        throw new Invalid(
            "", "required", "Give email or identity: by nothing else a user can ever sign in.");
      }
    }

    NewUser toNewUser() {
      return new NewUser(address(email), name, role, plan, identity);
    }
  }

  /** What can be changed of a user. Public for the binder of JSON. */
  public record ProfileInput(String email, String name, Role role, Plan plan, Boolean disabled) {
    public ProfileInput {
      Violations check = new Violations();
      checkEmail(check, email);
      check.text("name", name);
      check.required("role", role);
      check.required("plan", plan);
      check.required("disabled", disabled);
      check.throwIfAny();
    }

    UserProfile toProfile() {
      return new UserProfile(address(email), name, role, plan, disabled);
    }
  }

  /** What users can change of themselves. Public for the binder of JSON. */
  public record OwnInput(String name) {
    public OwnInput {
      Violations check = new Violations();
      check.text("name", name);
      check.throwIfAny();
    }
  }

  private record Shown(
      UserId id,
      Email email,
      String name,
      Role role,
      Plan plan,
      boolean disabled,
      ExternalIdentity identity,
      Instant createdAt,
      Instant lastLoginAt,
      Instant disabledAt,
      UserCounts counts) {}

  private static final UserCounts NOTHING = new UserCounts(0, 0, 0, 0, 0, 0);

  private UserFormat() {}

  static Record shown(UserSummary summary) {
    User user = summary.user();
    return new Shown(
        user.id(),
        user.email(),
        user.name(),
        user.role(),
        user.plan(),
        !user.isEnabled(),
        user.identity(),
        user.createdAt(),
        user.lastLoginAt(),
        user.disabledAt(),
        summary.counts());
  }

  /** A user just created. */
  static Record shown(User user) {
    return shown(new UserSummary(user, NOTHING));
  }

  static NewUser create(JsonNode body) {
    return RecordBinder.bind(Input.class, body).orThrow(List.of()).toNewUser();
  }

  /** Applies a merge patch (RFC 7396). */
  static UserProfile patch(UserProfile current, JsonNode patch) {
    return patched(ProfileInput.class, current, patch).toProfile();
  }

  /** The name that a merge patch (RFC 7396) gives to one who has that name. */
  static String rename(String current, JsonNode patch) {
    return patched(OwnInput.class, new OwnInput(current), patch).name();
  }

  private static <T extends Record> T patched(Class<T> type, Record current, JsonNode patch) {
    if (!patch.isObject()) {
      throw new Invalid("", "wrong_type", "The body must be a JSON object.");
    }
    ObjectNode before = Json.tree(current);
    return RecordBinder.bind(type, MergePatch.apply(before, patch))
        .orThrow(MergePatch.removalsOfNothing(before, patch));
  }

  private static void checkEmail(Violations check, String email) {
    try {
      address(email);
    } catch (Invalid e) {
      e.violations().forEach(found -> check.add("email", found.code(), found.detail()));
    }
  }

  private static Email address(String email) {
    return email == null ? null : new Email(email);
  }
}
