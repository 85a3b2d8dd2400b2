package com.blossomer.gtm.adapter.http.json;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.shared.Classified;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns JSON objects into records of the domain, member by component, and collects everything that
 * is wrong on the way: wrong types and unknown members as well as the invariants of every record.
 */
public final class RecordBinder {

  /** What came of one object: the record, meaningless when there are problems, and the problems. */
  public record Bound<R extends Record>(R value, List<Violation> problems) {

    public Bound {
      problems = List.copyOf(problems);
    }

    /**
     * The record.
     *
     * @throws Invalid when there are problems, the others included
     */
    public R orThrow(List<Violation> others) {
      List<Violation> all = new ArrayList<>(others);
      all.addAll(problems);
      if (!all.isEmpty()) {
        throw new Invalid(all);
      }
      return value;
    }
  }

  /** More than anybody reads; a body of 4 MiB could have millions. */
  private static final int MAX_PROBLEMS = 1_000;

  private final List<Violation> problems = new ArrayList<>();
  private final Set<String> broken = new HashSet<>();
  private final ScalarBinder scalars = new ScalarBinder(this::problem);

  private RecordBinder() {}

  /** Binds a JSON object; anything else is a problem at its root. */
  public static <R extends Record> Bound<R> bind(Class<R> type, JsonNode node) {
    RecordBinder binder = new RecordBinder();
    Object value =
        node.isObject() ? binder.record(type, node, "") : binder.wrongType("", "an object");
    return new Bound<>(type.cast(value), binder.problems);
  }

  private Object record(Class<?> type, JsonNode node, String pointer) {
    if (!node.isObject()) {
      return wrongType(pointer, "an object");
    }
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    Set<String> names = new HashSet<>();
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      names.add(name);
      types[i] = components[i].getType();
      values[i] = value(components[i].getGenericType(), node.get(name), Pointers.of(pointer, name));
    }
    unknownMembers(node, names, pointer);
    return construct(type, types, values, pointer);
  }

  private Object value(Type type, JsonNode node, String pointer) {
    if (node == null || node.isNull()) {
      return null;
    }
    if (type == JsonNode.class) {
      return node;
    }
    if (type instanceof ParameterizedType parameterized) {
      Type argument = parameterized.getActualTypeArguments()[0];
      if (parameterized.getRawType() == Classified.class) {
        return classified((Class<?>) argument, node, pointer);
      }
      boolean unique = parameterized.getRawType() == Set.class;
      return items(argument, node, pointer, unique ? new LinkedHashSet<>() : new ArrayList<>());
    }
    Class<?> plain = (Class<?>) type;
    return scalars.handles(plain)
        ? scalars.bind(plain, node, pointer)
        : record(plain, node, pointer);
  }

  private Object items(Type type, JsonNode node, String pointer, Collection<Object> into) {
    if (!node.isArray()) {
      return wrongType(pointer, "a list");
    }
    if (node.size() > Violations.MAX_ITEMS) {
      return problem(
          pointer,
          "too_many",
          "At most " + Violations.MAX_ITEMS + " items are allowed; there are " + node.size() + ".");
    }
    for (int i = 0; i < node.size(); i++) {
      Object item = value(type, node.get(i), pointer + "/" + i);
      if (item != null || into instanceof List) {
        into.add(item);
      } else if (node.get(i).isNull()) {
        problem(pointer + "/" + i, "required", "A value is required.");
      }
    }
    return into;
  }

  private Object classified(Class<?> vocabulary, JsonNode node, String pointer) {
    if (!node.isTextual() && !node.isObject()) {
      return wrongType(pointer, "a text, or an object with value and label");
    }
    try {
      if (node.isTextual()) {
        return Vocabulary.classify(vocabulary, node.textValue());
      }
      int before = problems.size();
      Object word = value(vocabulary, node.get("value"), pointer + "/value");
      Object label = value(String.class, node.get("label"), pointer + "/label");
      unknownMembers(node, Set.of("value", "label"), pointer);
      return problems.size() > before ? null : Vocabulary.pair(vocabulary, word, (String) label);
    } catch (Invalid e) {
      take(e, pointer);
      return null;
    }
  }

  private Object construct(Class<?> type, Class<?>[] types, Object[] values, String pointer) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Invalid invalid) {
        take(invalid, pointer);
        return null;
      }
      throw new IllegalStateException("cannot construct " + type.getName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has a public constructor: " + type.getName(), e);
    }
  }

  /** What could not be read was passed on as null: that it is then missing is no news. */
  private void take(Invalid invalid, String pointer) {
    for (Violation violation : invalid.violations()) {
      Violation placed = violation.below(pointer);
      if (!placed.code().equals("required") || !broken.contains(placed.pointer())) {
        problem(placed.pointer(), placed.code(), placed.detail());
      }
    }
  }

  private void unknownMembers(JsonNode node, Set<String> known, String pointer) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                problem(
                    Pointers.of(pointer, name), "unknown_member", "There is no such member here.");
              }
            });
  }

  private Object wrongType(String pointer, String wanted) {
    return problem(pointer, "wrong_type", "This must be " + wanted + ".");
  }

  private Object problem(String pointer, String code, String detail) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(new Violation(pointer, code, detail));
    }
    for (String place = pointer; broken.add(place) && !place.isEmpty(); ) {
      place = place.substring(0, place.lastIndexOf('/'));
    }
    return null;
  }
}
