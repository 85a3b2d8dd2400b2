package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.query.Selection;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The records of one kind and one user, by id. */
final class Table<R extends Aggregate> {

  private final String kind;
  private final Map<UUID, R> rows;

  Table(String kind) {
    this(kind, new HashMap<>());
  }

  private Table(String kind, Map<UUID, R> rows) {
    this.kind = kind;
    this.rows = rows;
  }

  Table<R> copy() {
    return new Table<>(kind, new HashMap<>(rows));
  }

  int size() {
    return rows.size();
  }

  void insert(R record) {
    if (rows.putIfAbsent(record.uuid(), record) != null) {
      throw Conflict.idTaken(kind, record.uuid());
    }
  }

  Optional<R> find(UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  boolean contains(UUID id) {
    return rows.containsKey(id);
  }

  /** The record, if it is there and at one of the expected versions. */
  R expect(UUID id, ExpectedVersion expected) {
    R current = find(id).orElseThrow(() -> new NotFound("There is no such " + kind + "."));
    if (!expected.accepts(current.version())) {
      throw new StaleVersion(current);
    }
    return current;
  }

  void replace(R record) {
    rows.put(record.uuid(), record);
  }

  void removeIf(Predicate<? super R> doomed) {
    rows.values().removeIf(doomed);
  }

  Page<R> page(Selection<R> wanted, PageRequest request) {
    return wanted.page(rows.values(), request);
  }

  Page<R> first(Selection<R> wanted, int limit) {
    return wanted.first(rows.values(), limit);
  }

  List<R> all(Predicate<R> wanted) {
    return rows.values().stream().filter(wanted).sorted(Aggregate.byCreation()).toList();
  }
}
