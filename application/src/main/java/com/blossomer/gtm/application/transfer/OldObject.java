package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An object as the old app kept it, in which what an import left over has its place again. */
final class OldObject {
  /** The exact text of a value. */
  private record Exact(String json) {}

  /**
   * What a reader takes where the member that is usual is missing, and by what it tells one shape
   * from another: a leftover is none of these.
   */
  private static final Set<String> MEANINGFUL =
      Set.of(
          "accountName",
          "campaignName",
          "companyOverview",
          "companySummary",
          "companysize",
          "companySize",
          "createdAt",
          "data",
          "description",
          "desiredOutcomes",
          "emailBody",
          "entityType",
          "errorCode",
          "keyConcerns",
          "likelyJobTitles",
          "name",
          "parentId",
          "personaData",
          "personaName",
          "rationale",
          "subjects",
          "tempId",
          "timestamp");

  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Adds a member; one that is null is left out, as the old app did. */
  OldObject with(String name, Object value) {
    if (value != null) {
      members.put(name, value);
    }
    return this;
  }

  OldObject withNull(String name) {
    members.put(name, new Exact("null"));
    return this;
  }

  /** Adds a member, unless a leftover has its place. */
  OldObject withUnlessThere(String name, Object value) {
    members.putIfAbsent(name, value);
    return this;
  }

  /**
   * Puts a leftover where it was found, seen from the object.
   *
   * @return whether there was a place for it
   */
  boolean put(String pointer, Leftover leftover) {
    if (!pointer.startsWith("/")) {
      return false;
    }
    List<String> names =
        Arrays.stream(pointer.substring(1).split("/", -1))
            .map(name -> name.replace("~1", "/").replace("~0", "~"))
            .toList();
    if (MEANINGFUL.contains(CamelCase.of(names.get(0)))) {
      return false;
    }
    OldObject home = this;
    for (String name : names.subList(0, names.size() - 1)) {
      if (!(home.members.get(name) instanceof OldObject inner)) {
        return false;
      }
      home = inner;
    }
    Exact exact = new Exact(Storable.escaped(leftover.json()));
    return home.members.putIfAbsent(names.get(names.size() - 1), exact) == null;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Object> member : members.entrySet()) {
      json.writeFieldName(member.getKey());
      write(member.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof OldObject inner) {
      inner.write(json);
    } else if (value instanceof Exact exact) {
      json.writeRawValue(exact.json());
    } else if (value instanceof List<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }
}
