package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of one kind of record by which it can be found, each named by its JSON path. */
public final class QueryFields<R extends Aggregate> {

  private final EntityKind kind;
  private final Map<String, Field<R>> scalars = new LinkedHashMap<>();
  private final Map<String, ListField<R, ?>> lists = new LinkedHashMap<>();

  QueryFields(EntityKind kind, List<Field<R>> scalars, List<ListField<R, ?>> lists) {
    this.kind = kind;
    scalars.forEach(field -> this.scalars.put(field.path(), field));
    lists.forEach(list -> this.lists.put(list.path(), list));
  }

  public static QueryFields<Company> ofCompanies() {
    return CompanyFields.ALL;
  }

  public static QueryFields<TargetAccount> ofTargetAccounts() {
    return TargetAccountFields.ALL;
  }

  public static QueryFields<TargetPersona> ofTargetPersonas() {
    return TargetPersonaFields.ALL;
  }

  public static QueryFields<Campaign> ofCampaigns() {
    return CampaignFields.ALL;
  }

  public static QueryFields<?> of(EntityKind kind) {
    return switch (kind) {
      case COMPANY -> CompanyFields.ALL;
      case TARGET_ACCOUNT -> TargetAccountFields.ALL;
      case TARGET_PERSONA -> TargetPersonaFields.ALL;
      case CAMPAIGN -> CampaignFields.ALL;
    };
  }

  public EntityKind kind() {
    return kind;
  }

  /** The single values of the record. */
  public List<Field<R>> scalars() {
    return List.copyOf(scalars.values());
  }

  public List<ListField<R, ?>> lists() {
    return List.copyOf(lists.values());
  }

  /** The paths of all fields of the record itself, those of the items of its lists included. */
  public Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>(scalars.keySet());
    for (ListField<R, ?> list : lists.values()) {
      paths.add(list.path());
      list.fields().forEach(field -> paths.add(list.pathOf(field)));
    }
    return paths;
  }

  /** What all conditions of a query mean. */
  public List<Clause> clauses(Query query) {
    return each(query.conditions(), this::clause);
  }

  /**
   * What a condition means.
   *
   * @throws Invalid when there is no such field, or it cannot be compared like that
   */
  public Clause clause(Condition condition) {
    return Clauses.of(this, condition);
  }

  /** The fields by which a query is sorted, in their order. */
  public List<Field<R>> sort(Query query) {
    return each(query.sort(), this::sortable);
  }

  /**
   * The field of a sort key.
   *
   * @throws Invalid when records cannot be sorted by it
   */
  public Field<R> sortable(SortKey key) {
    Field<R> field = scalars.get(key.path());
    if (field == null) {
      throw new Invalid(
          "/" + key.path(),
          paths().contains(key.path()) ? "not_sortable" : "unknown_field",
          paths().contains(key.path())
              ? "It is a list; records are sorted by single values only."
              : unknown(key.path()));
    }
    return field;
  }

  /** How much a record weighs on a page: the characters of its texts, and something an item. */
  public int sizeOf(R record) {
    return ContentSize.of(scalars.values(), lists.values(), record);
  }

  /** How much a record of whatever kind weighs on a page. */
  public static int sizeOfAny(Aggregate record) {
    if (record instanceof Company company) {
      return CompanyFields.ALL.sizeOf(company);
    }
    if (record instanceof TargetAccount account) {
      return TargetAccountFields.ALL.sizeOf(account);
    }
    return record instanceof TargetPersona persona
        ? TargetPersonaFields.ALL.sizeOf(persona)
        : CampaignFields.ALL.sizeOf((Campaign) record);
  }

  /** Whether there is a field with that path, here or of a parent. */
  public boolean knows(String path) {
    return locate(path).isPresent();
  }

  /** What is said of a path that is none: what may have been meant. */
  public String unknown(String path) {
    return Suggestions.unknown(path, paths(), parents().map(EntityKind::word).toList());
  }

  /** The kinds of record that this one belongs to. */
  Stream<EntityKind> parents() {
    return Stream.of(EntityKind.values()).filter(other -> other.compareTo(kind) < 0);
  }

  /** A path with the kind of the record that has it; the kind is a parent's if the path says so. */
  record Located(
      EntityKind holder, String path, Field<?> scalar, ListField<?, ?> list, Field<?> ofItem) {}

  Optional<Located> locate(String path) {
    Optional<Located> own = locateOwn(path);
    if (own.isPresent()) {
      return own;
    }
    return parents()
        .filter(parent -> path.startsWith(parent.word() + "."))
        .findFirst()
        .flatMap(parent -> of(parent).locateOwn(path.substring(parent.word().length() + 1)));
  }

  private Optional<Located> locateOwn(String path) {
    Field<R> scalar = scalars.get(path);
    if (scalar != null) {
      return Optional.of(new Located(kind, path, scalar, null, null));
    }
    for (ListField<R, ?> list : lists.values()) {
      if (path.equals(list.path())) {
        return Optional.of(new Located(kind, path, null, list, list.field("").orElse(null)));
      }
      if (path.startsWith(list.path() + ".")) {
        String name = path.substring(list.path().length() + 1);
        return list.field(name).map(field -> new Located(kind, path, null, list, field));
      }
    }
    return Optional.empty();
  }

  /** Does the same with each, and reports all that is wrong together. */
  private static <A, B> List<B> each(List<A> all, Function<A, B> work) {
    List<B> done = new ArrayList<>();
    List<Violation> wrong = new ArrayList<>();
    for (A one : all) {
      try {
        done.add(work.apply(one));
      } catch (Invalid e) {
        wrong.addAll(e.violations());
      }
    }
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
    return done;
  }
}
