package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.json.Json;
import com.blossomer.gtm.adapter.http.json.MergePatch;
import com.blossomer.gtm.adapter.http.json.RecordBinder;
import com.blossomer.gtm.adapter.http.json.Uuids;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the content of a kind of record from JSON. The members that belong to the store may be
 * there as they are, so that what GET gives, PUT takes; they cannot be changed.
 */
final class RecordFormat<P extends Record> {

  /** What a POST brings: the content, and perhaps an id of the client's own. */
  record Created<P extends Record>(Optional<UUID> id, P content) {}

  private static final String ID = "id";

  private final Class<P> content;
  private final List<String> readOnly;

  private RecordFormat(Class<P> content, List<String> readOnly) {
    this.content = content;
    this.readOnly = readOnly;
  }

  static <P extends Record> RecordFormat<P> of(Class<P> content) {
    return new RecordFormat<>(content, List.of(ID, "version", "createdAt", "updatedAt", "source"));
  }

  /** A kind whose company is that of its parent. */
  static <P extends Record> RecordFormat<P> withImpliedCompany(Class<P> content) {
    return new RecordFormat<>(
        content, List.of(ID, "version", "createdAt", "updatedAt", "source", "companyId"));
  }

  Created<P> create(JsonNode body) {
    ObjectNode members = members(body);
    List<Violation> problems = new ArrayList<>();
    Optional<UUID> id = id(members.remove(ID), problems);
    for (String name : readOnly) {
      JsonNode given = members.remove(name);
      if (given != null && !given.isNull()) {
        problems.add(readOnly(name));
      }
    }
    return new Created<>(id, RecordBinder.bind(content, members).orThrow(problems));
  }

  P replace(Aggregate current, JsonNode body) {
    ObjectNode members = members(body);
    List<Violation> problems = takeReadOnly(members, Json.tree(current));
    return RecordBinder.bind(content, members).orThrow(problems);
  }

  /** Applies a merge patch (RFC 7396). */
  P patch(Aggregate current, JsonNode patch) {
    ObjectNode members = members(patch);
    ObjectNode before = Json.tree(current);
    List<Violation> problems = takeReadOnly(members, before);
    before.remove(readOnly);
    problems.addAll(MergePatch.removalsOfNothing(before, members));
    return RecordBinder.bind(content, MergePatch.apply(before, members)).orThrow(problems);
  }

  private List<Violation> takeReadOnly(ObjectNode members, ObjectNode current) {
    List<Violation> problems = new ArrayList<>();
    for (String name : readOnly) {
      JsonNode given = members.remove(name);
      if (given != null && !SameValue.is(given, current.get(name))) {
        problems.add(readOnly(name));
      }
    }
    return problems;
  }

  private static Optional<UUID> id(JsonNode given, List<Violation> problems) {
    if (given == null || given.isNull()) {
      return Optional.empty();
    }
    Optional<UUID> id = given.isTextual() ? Uuids.parse(given.textValue()) : Optional.empty();
    if (id.isEmpty()) {
      problems.add(new Violation("/" + ID, "not_a_uuid", "An id is a text with a UUID."));
    }
    return id;
  }

  private static Violation readOnly(String name) {
    return new Violation(
        "/" + name, "read_only", "This cannot be written; leave it out or as it is.");
  }

  private static ObjectNode members(JsonNode body) {
    if (!body.isObject()) {
      throw new Invalid("", "wrong_type", "The body must be a JSON object.");
    }
    return JsonNodeFactory.instance.objectNode().setAll((ObjectNode) body);
  }
}
