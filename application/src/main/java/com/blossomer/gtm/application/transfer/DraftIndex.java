package com.blossomer.gtm.application.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records of one kind by the ids that others may name, and drafts by the time within these. */
final class DraftIndex {
  private static final Pattern MILLISECONDS = Pattern.compile("(?<![0-9])[0-9]{13}(?![0-9])");
  private static final long TOLERANCE = 10;

  private final Map<String, List<Candidate>> byId = new HashMap<>();
  private final TreeMap<Long, List<Candidate>> byTime = new TreeMap<>();

  DraftIndex(List<Candidate> records) {
    for (Candidate candidate : records) {
      for (String id : candidate.ids()) {
        byId.computeIfAbsent(id, unknown -> new ArrayList<>()).add(candidate);
        if (candidate.draft() != null) {
          milliseconds(id)
              .ifPresent(
                  ms -> byTime.computeIfAbsent(ms, unknown -> new ArrayList<>()).add(candidate));
        }
      }
    }
  }

  /** The record of that id; empty when there is none, or several that are not one in the store. */
  Optional<Candidate> called(String id) {
    return only(byId.getOrDefault(id, List.of()));
  }

  /** The draft that was created within 10 milliseconds of that id. */
  Optional<Candidate> ofTheTimeIn(String id) {
    return milliseconds(id)
        .flatMap(
            ms -> {
              Collection<Candidate> near = new LinkedHashSet<>();
              byTime
                  .subMap(ms - TOLERANCE, true, ms + TOLERANCE, true)
                  .values()
                  .forEach(near::addAll);
              return only(near);
            });
  }

  private static Optional<Candidate> only(Collection<Candidate> found) {
    List<Candidate> placed = found.stream().filter(c -> c.id() != null).toList();
    boolean same = placed.stream().map(Candidate::id).distinct().count() == 1;
    return same ? Optional.of(placed.get(0)) : Optional.empty();
  }

  private static Optional<Long> milliseconds(String id) {
    Matcher matcher = MILLISECONDS.matcher(id);
    return matcher.find() ? Optional.of(Long.valueOf(matcher.group())) : Optional.empty();
  }
}
