package com.blossomer.gtm.adapter.persistence;

import com.blossomer.gtm.domain.model.query.Condition;
import com.blossomer.gtm.domain.model.query.Field;
import com.blossomer.gtm.domain.model.query.FieldType;
import com.blossomer.gtm.domain.model.query.ListField;
import com.blossomer.gtm.domain.model.query.Operator;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Queries on any fields, mostly for values that some record has, or has nearly. */
final class RandomQuery {

  private final Random random;
  private final RandomWorld world;

  RandomQuery(Random random, RandomWorld world) {
    this.random = random;
    this.world = world;
  }

  Query of(EntityKind kind) {
    Query query = Query.all();
    for (int i = random.nextInt(3); i >= 0; i--) {
      query = query.where(condition(kind));
    }
    List<String> paths = QueryFields.of(kind).scalars().stream().map(Field::path).toList();
    String[] sort =
        Stream.generate(() -> some(paths))
            .distinct()
            .limit(random.nextInt(4))
            .map(path -> random.nextBoolean() ? path : "-" + path)
            .toArray(String[]::new);
    query = query.sortedBy(sort);
    return random.nextInt(5) == 0 ? query.counted() : query;
  }

  private Condition condition(EntityKind kind) {
    EntityKind holder = EntityKind.values()[random.nextInt(kind.ordinal() + 1)];
    String prefix = holder == kind ? "" : holder.word() + ".";
    QueryFields<?> fields = QueryFields.of(holder);
    if (random.nextBoolean()) {
      Field<?> field = some(fields.scalars());
      return compare(prefix + field.path(), field, world.of(holder));
    }
    ListField<?, ?> list = some(fields.lists());
    List<?> items = items(list, world.of(holder));
    if (random.nextInt(3) > 0 || list.fields().size() == 1) {
      Field<?> field = some(list.fields());
      return compare(prefix + list.pathOf(field), field, items);
    }
    List<Condition.OfField> ofItem =
        Stream.generate(() -> some(list.fields()))
            .limit(1 + random.nextInt(3))
            .filter(field -> !field.path().isEmpty())
            .map(field -> compare(field.path(), field, items))
            .toList();
    return ofItem.isEmpty()
        ? new Condition.OfField(prefix + list.path(), Operator.EXISTS, List.of("false"))
        : new Condition.OfItem(prefix + list.path(), ofItem, random.nextInt(3) > 0);
  }

  private Condition.OfField compare(String path, Field<?> field, List<?> owners) {
    Operator operator = some(field.type().operators());
    if (operator == Operator.EXISTS) {
      return new Condition.OfField(path, operator, List.of(String.valueOf(random.nextBoolean())));
    }
    List<String> values = new ArrayList<>();
    for (int i = operator == Operator.IN ? random.nextInt(4) : 0; i >= 0; i--) {
      values.add(value(field, operator, owners));
    }
    return new Condition.OfField(path, operator, values);
  }

  private String value(Field<?> field, Operator operator, List<?> owners) {
    List<String> there = owners.stream().flatMap(owner -> values(field, owner)).toList();
    if (there.isEmpty()) {
      return switch (field.type()) {
        case UUID -> "00000000-0000-0000-0000-000000000000";
        case NUMBER -> "0";
        default -> "a";
      };
    }
    String value = some(there);
    if (field.type() != FieldType.TEXT && field.type() != FieldType.CLASSIFIED) {
      return value;
    }
    if (operator == Operator.CONTAINS || operator == Operator.STARTS) {
      int characters = random.nextInt(value.codePointCount(0, value.length()) + 1);
      value = value.substring(0, value.offsetByCodePoints(0, characters));
    }
    String upper = value.toUpperCase(Locale.ROOT);
    // not where one character becomes two, which no comparison takes for the same
    return random.nextBoolean() && upper.length() == value.length() ? upper : value;
  }

  private <T> T some(List<? extends T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SuppressWarnings("unchecked") // the owner is of the kind that has the field
  private static Stream<String> values(Field<?> field, Object owner) {
    return ((Field<Object>) field)
        .values().stream().map(value -> value.apply(owner)).filter(Objects::nonNull);
  }

  @SuppressWarnings("unchecked") // the list was found among those of the owners' kind
  private static List<?> items(ListField<?, ?> list, List<? extends Aggregate> owners) {
    Function<Aggregate, List<Object>> items = ((ListField<Aggregate, Object>) list).items();
    return owners.stream().flatMap(owner -> items.apply(owner).stream()).toList();
  }
}
