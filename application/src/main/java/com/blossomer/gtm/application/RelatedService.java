package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.query.Ancestors;
import com.blossomer.gtm.domain.model.query.Include;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.query.Related;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.RelatedUseCases;
import com.blossomer.gtm.domain.port.out.RelatedRecords;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Every record knows the ids of all records above it. So whatever is related to some records, over
 * however many steps, belongs to them or to a record above them whose id is known, and all kinds
 * are found in one step.
 */
final class RelatedService implements RelatedUseCases {

  /**
   * How much an answer may embed, in characters; what stands in several records counts each time.
   */
  private static final long MAX_SIZE = 16 * 1024 * 1024;

  private final RelatedRecords related;

  RelatedService(RelatedRecords related) {
    this.related = related;
  }

  @Override
  public Related find(Caller caller, List<? extends Aggregate> records, List<Include> includes) {
    Access access = caller.require(Scope.READ);
    if (records.isEmpty() || includes.isEmpty()) {
      return new Related(Map.of());
    }
    Map<EntityKind, EntityKind> scopes = new EnumMap<>(EntityKind.class);
    collect(Ancestors.kindOf(records.get(0)), includes, scopes);
    List<Related.Wanted> wanted =
        scopes.entrySet().stream()
            .map(scope -> wanted(scope.getKey(), scope.getValue(), records))
            .filter(each -> !each.ids().isEmpty())
            .toList();
    Related found = related.find(access, wanted);
    long size = 0;
    for (Aggregate record : records) {
      size += sizeWithin(record, includes, found, MAX_SIZE - size);
    }
    return found;
  }

  /**
   * Notes for each kind the topmost one by which its records are found: those found by a lower one
   * are among them.
   */
  private static void collect(
      EntityKind scope, List<Include> includes, Map<EntityKind, EntityKind> scopes) {
    for (Include include : includes) {
      EntityKind by = include.kind().compareTo(scope) < 0 ? include.kind() : scope;
      scopes.merge(include.kind(), by, (a, b) -> a.compareTo(b) < 0 ? a : b);
      collect(by, include.includes(), scopes);
    }
  }

  private static Related.Wanted wanted(
      EntityKind kind, EntityKind by, List<? extends Aggregate> records) {
    Set<UUID> ids = new LinkedHashSet<>();
    for (Aggregate record : records) {
      UUID id = Ancestors.idOf(record, by);
      if (id != null) {
        ids.add(id);
      }
    }
    return new Related.Wanted(kind, by, ids);
  }

  /** How much stands within a record; gives up as soon as that is more than there is room for. */
  private static long sizeWithin(
      Aggregate record, List<Include> includes, Related found, long room) {
    long size = 0;
    for (Include include : includes) {
      for (Aggregate embedded : found.within(record, include)) {
        size += QueryFields.sizeOfAny(embedded);
        if (size > room) {
          throw new Invalid(
              "/include",
              "too_much",
              "What is to be embedded is too large; ask for fewer records with limit, or list it.");
        }
        size += sizeWithin(embedded, include.includes(), found, room - size);
      }
    }
    return size;
  }
}
