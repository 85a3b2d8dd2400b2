package com.blossomer.gtm.application.transfer;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Records of one kind by their original ids and by their names. */
final class CandidateIndex {
  static final CandidateIndex EMPTY = new CandidateIndex(List.of(), name -> null);

  private final Map<String, List<Candidate>> byId;
  private final Map<String, List<Candidate>> byName;

  private CandidateIndex(List<Candidate> records, Function<Candidate, String> name) {
    byId = by(Candidate::originalId, records);
    byName = by(name, records);
  }

  static CandidateIndex ofAccounts(List<Candidate> accounts) {
    return new CandidateIndex(accounts, account -> ((Content.OfAccount) account.content()).name());
  }

  static CandidateIndex ofPersonas(List<Candidate> personas) {
    return new CandidateIndex(personas, persona -> ((Content.OfPersona) persona.content()).name());
  }

  private static Map<String, List<Candidate>> by(
      Function<Candidate, String> word, List<Candidate> records) {
    return records.stream().filter(record -> word.apply(record) != null).collect(groupingBy(word));
  }

  boolean hasId(String id) {
    return byId.containsKey(id);
  }

  /** The record with that id; empty when there is none, or several. */
  Optional<Candidate> withId(String id, Predicate<Candidate> isThere) {
    return only(byId, id, isThere);
  }

  /** The record of that name; empty when there is none, or several. */
  Optional<Candidate> named(String name, Predicate<Candidate> isThere) {
    return only(byName, name, isThere);
  }

  private static Optional<Candidate> only(
      Map<String, List<Candidate>> index, String word, Predicate<Candidate> isThere) {
    List<Candidate> matching =
        index.getOrDefault(word, List.of()).stream().filter(isThere).toList();
    boolean same = matching.stream().map(Candidate::id).distinct().count() == 1;
    return same ? Optional.of(matching.get(0)) : Optional.empty();
  }
}
