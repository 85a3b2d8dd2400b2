package com.blossomer.gtm.adapter.http.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** The records of one user that answers told of, by the path where their kind is listed. */
final class KnownRecords {

  private static final int MAX_EACH = 40;

  private final Random random;
  private final Set<String> collections;
  private final Map<String, List<JsonNode>> records = new TreeMap<>();
  private final Map<String, String> tags = new HashMap<>();

  /**
   * @param collections all paths of the contract where records are listed
   */
  KnownRecords(Random random, Set<String> collections) {
    this.random = random;
    this.collections = collections;
  }

  /** Learns the records in an answer; nested ones by the name of the member that holds them. */
  void learn(String collection, JsonNode answer, String tag) {
    JsonNode id = answer.path("id");
    if (id.isTextual() && collections.contains(collection)) {
      List<JsonNode> known = records.computeIfAbsent(collection, path -> new ArrayList<>());
      known.removeIf(record -> record.path("id").equals(id));
      if (known.size() >= MAX_EACH) {
        known.remove(random.nextInt(known.size()));
      }
      known.add(answer);
      tags.remove(id.asText());
      if (tag != null) {
        tags.put(id.asText(), tag);
      }
    }
    for (Map.Entry<String, JsonNode> member : answer.properties()) {
      String kind =
          member.getKey().equals("items") ? collection : collectionOf(kebab(member.getKey()));
      if (member.getValue().isArray() && kind != null) {
        member.getValue().forEach(item -> learn(kind, item, null));
      }
    }
  }

  /** Forgets a record, and those below it. */
  void forget(String id) {
    records.values().forEach(known -> known.removeIf(record -> names(record, id)));
  }

  /** Some record below a path. */
  Optional<JsonNode> any(String collection) {
    return pick(records.getOrDefault(collection, List.of()));
  }

  /** Some record of the kind that a member such as {@code targetAccountId} names. */
  Optional<JsonNode> namedBy(String member) {
    String thing = kebab(member.replaceFirst("Ids?$", ""));
    String plural = thing.endsWith("y") ? thing.replaceFirst("y$", "ies") : thing + "s";
    String collection = collectionOf(plural);
    return collection == null ? Optional.empty() : any(collection);
  }

  /** Some record of any kind. */
  Optional<JsonNode> any() {
    return pick(records.values().stream().flatMap(List::stream).toList());
  }

  /** The ETag that was last seen of a record; null when there was none. */
  String tag(String id) {
    return tags.get(id);
  }

  Map<String, List<JsonNode>> all() {
    return records;
  }

  private String collectionOf(String lastSegment) {
    return collections.stream()
        .filter(path -> path.endsWith("/" + lastSegment))
        .findFirst()
        .orElse(null);
  }

  private <T> Optional<T> pick(List<T> items) {
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(items.get(random.nextInt(items.size())));
  }

  private static boolean names(JsonNode record, String id) {
    return record.properties().stream()
        .anyMatch(
            member -> member.getKey().matches("id|.*Id") && member.getValue().asText().equals(id));
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
