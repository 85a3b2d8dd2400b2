package com.blossomer.gtm.domain.model.query;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records that are wanted with another: what it belongs to, or what belongs to it, directly or not.
 *
 * @param kind what they are
 * @param isMany whether they belong to the other; else the other belongs to this one
 * @param includes what is wanted with each of them
 */
public record Include(EntityKind kind, boolean isMany, List<Include> includes) {

  /** How deep records may stand within records. */
  public static final int MAX_DEPTH = 3;

  private static final String FIELD = "/include";

  public Include {
    requireNonNull(kind, "kind");
    includes = List.copyOf(includes);
  }

  /** The member that holds them: {@code targetAccounts} within a company, else {@code company}. */
  public String name() {
    return isMany ? kind.collection() : kind.word();
  }

  /**
   * Reads paths such as {@code targetAccounts.targetPersonas}, seen from a record of that kind.
   *
   * @throws Invalid when one of them leads nowhere
   */
  public static List<Include> parse(EntityKind from, Collection<String> paths) {
    Map<String, List<String>> belowByName = new LinkedHashMap<>();
    for (String path : paths) {
      String[] names = path.split("\\.", -1);
      if (names.length > MAX_DEPTH) {
        throw invalid("too_deep", "At most " + MAX_DEPTH + " records stand within each other.");
      }
      List<String> below = belowByName.computeIfAbsent(names[0], name -> new ArrayList<>());
      if (names.length > 1) {
        below.add(String.join(".", Arrays.copyOfRange(names, 1, names.length)));
      }
    }
    List<Include> includes = new ArrayList<>();
    belowByName.forEach(
        (name, below) -> {
          Include include = named(from, name).orElseThrow(() -> unknown(from, name));
          includes.add(new Include(include.kind(), include.isMany(), parse(include.kind(), below)));
        });
    return includes;
  }

  private static Optional<Include> named(EntityKind from, String name) {
    return all(from).filter(include -> include.name().equals(name)).findFirst();
  }

  private static Stream<Include> all(EntityKind from) {
    return Stream.of(EntityKind.values())
        .filter(kind -> kind != from)
        .map(kind -> new Include(kind, kind.compareTo(from) > 0, List.of()));
  }

  private static Invalid unknown(EntityKind from, String name) {
    String known = all(from).map(Include::name).collect(Collectors.joining(", "));
    return invalid(
        "unknown_include",
        "A " + from.word() + " has no " + name + "; what can be included is " + known + ".");
  }

  private static Invalid invalid(String code, String detail) {
    return new Invalid(FIELD, code, detail);
  }
}
