package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.json.Json;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.query.Include;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.query.Related;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which members of records an answer shows, and which other records within them.
 *
 * @param fields null for all members
 */
record View(Projection fields, List<Include> includes) {

  static final String FIELDS = "fields";
  static final String INCLUDE = "include";
  static final Set<String> PARAMETERS = Set.of(FIELDS, INCLUDE);

  private static final View WHOLE = new View(null, List.of());

  /**
   * Reads a view of records of that kind.
   *
   * @param fields null when the parameter is not there
   * @param include null when the parameter is not there
   * @throws Invalid when it names what is not there
   */
  static View read(EntityKind kind, String fields, String include) {
    if (fields == null && include == null) {
      return WHOLE;
    }
    List<Include> includes = include == null ? List.of() : Include.parse(kind, split(include));
    if (fields == null) {
      return new View(null, includes);
    }
    List<String> paths = split(fields);
    for (String path : paths) {
      requireMember(kind, includes, path);
    }
    return new View(Projection.of(paths), includes);
  }

  /** Whether records are shown as they are. */
  boolean isWhole() {
    return fields == null && includes.isEmpty();
  }

  /** A record as it is shown. */
  ObjectNode of(Aggregate record, Related related) {
    return of(record, related, includes, fields);
  }

  private static ObjectNode of(
      Aggregate record, Related related, List<Include> includes, Projection fields) {
    ObjectNode whole = Json.tree(record);
    ObjectNode result = fields == null ? whole : (ObjectNode) fields.apply(whole);
    for (Include include : includes) {
      Projection inner = fields == null ? null : fields.member(include.name());
      ArrayNode embedded = result.arrayNode();
      related
          .within(record, include)
          .forEach(each -> embedded.add(of(each, related, include.includes(), inner)));
      result.set(
          include.name(),
          include.isMany() ? embedded : embedded.isEmpty() ? result.nullNode() : embedded.get(0));
    }
    return result;
  }

  private static void requireMember(EntityKind kind, List<Include> includes, String path) {
    for (Include include : includes) {
      if (path.equals(include.name())) {
        return;
      }
      if (path.startsWith(include.name() + ".")) {
        String inner = path.substring(include.name().length() + 1);
        requireMember(include.kind(), include.includes(), inner);
        return;
      }
    }
    QueryFields<?> fields = QueryFields.of(kind);
    Optional<String> known =
        fields.paths().stream()
            .filter(field -> field.equals(path) || field.startsWith(path + "."))
            .findAny();
    if (known.isEmpty()) {
      throw new Invalid("/" + FIELDS, "unknown_field", path + ": " + fields.unknown(path));
    }
  }

  private static List<String> split(String text) {
    return List.of(text.split(",", -1));
  }
}
