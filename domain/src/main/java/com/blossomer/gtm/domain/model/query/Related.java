package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Records that others belong to or that belong to others, each kind by creation time, then id. */
public final class Related {

  /**
   * How many records of one kind may be related: more are not embedded but listed. How large they
   * may be is said by {@link com.blossomer.gtm.domain.model.shared.Page#MAX_SIZE}.
   */
  public static final int MAX_RECORDS = 2_000;

  /**
   * Which records are wanted.
   *
   * @param kind their kind
   * @param by their own kind, or one above it
   * @param ids the ids of the records themselves, or of those above them
   */
  public record Wanted(EntityKind kind, EntityKind by, Set<UUID> ids) {

    public Wanted {
      ids = Set.copyOf(ids);
    }

    /** The path of the field that has one of the ids. */
    public String path() {
      return kind == by ? "id" : by.word() + "Id";
    }
  }

  private final Map<EntityKind, List<? extends Aggregate>> records =
      new EnumMap<>(EntityKind.class);
  private final Map<EntityKind, Map<UUID, Aggregate>> byId = new EnumMap<>(EntityKind.class);
  private final Map<EntityKind, Map<EntityKind, Map<UUID, List<Aggregate>>>> byAncestor =
      new EnumMap<>(EntityKind.class);

  public Related(Map<EntityKind, List<? extends Aggregate>> records) {
    records.forEach((kind, list) -> this.records.put(kind, List.copyOf(list)));
  }

  /** What an include stands for in a record: at most one, unless it is many. */
  public List<Aggregate> within(Aggregate record, Include include) {
    return include.isMany()
        ? below(record, include.kind())
        : above(record, include.kind()).map(List::of).orElse(List.of());
  }

  /** The one record of that kind that a record belongs to. */
  public Optional<Aggregate> above(Aggregate record, EntityKind kind) {
    UUID id = Ancestors.idOf(record, kind);
    return id == null ? Optional.empty() : Optional.ofNullable(byId(kind).get(id));
  }

  /** The records of that kind that belong to a record. */
  public List<Aggregate> below(Aggregate record, EntityKind kind) {
    return byAncestor
        .computeIfAbsent(kind, key -> new EnumMap<>(EntityKind.class))
        .computeIfAbsent(Ancestors.kindOf(record), ancestor -> grouped(kind, ancestor))
        .getOrDefault(record.uuid(), List.of());
  }

  private Map<UUID, Aggregate> byId(EntityKind kind) {
    return byId.computeIfAbsent(
        kind,
        key ->
            of(key).stream().collect(Collectors.toMap(Aggregate::uuid, each -> (Aggregate) each)));
  }

  private Map<UUID, List<Aggregate>> grouped(EntityKind kind, EntityKind ancestor) {
    Map<UUID, List<Aggregate>> groups = new HashMap<>();
    for (Aggregate each : of(kind)) {
      UUID id = Ancestors.idOf(each, ancestor);
      if (id != null) {
        groups.computeIfAbsent(id, key -> new ArrayList<>()).add(each);
      }
    }
    return groups;
  }

  private List<? extends Aggregate> of(EntityKind kind) {
    return records.getOrDefault(kind, List.of());
  }
}
