package com.blossomer.gtm.domain.model.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of a name that is unknown: which known ones are near it, or what there is. */
final class Suggestions {

  private static final int MOST = 3;
  private static final int FAR = 3;

  private record Near(String path, int distance) {}

  private Suggestions() {}

  static String unknown(String path, Collection<String> known, Collection<String> parents) {
    List<Near> near = new ArrayList<>();
    // a long text is no slip of the finger, and comparing it would cost
    if (path.length() <= 100) {
      for (String candidate : known) {
        int distance = distance(path, candidate);
        if (distance < FAR) {
          near.add(new Near(candidate, distance));
        }
      }
    }
    if (!near.isEmpty()) {
      near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::path));
      String meant = near.stream().limit(MOST).map(Near::path).collect(Collectors.joining(" or "));
      return "There is no such field; perhaps " + meant + " is meant.";
    }
    String top =
        known.stream()
            .map(name -> name.replaceFirst("\\..*", ""))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    String above = parents.isEmpty() ? "" : "; of a parent with " + String.join(", ", parents);
    return "There is no such field; those of a record begin with " + top + above + ".";
  }

  /** 0 when the names are the same but for case or for what stands before the last dot. */
  private static int distance(String path, String candidate) {
    String a = path.toLowerCase(Locale.ROOT);
    String b = candidate.toLowerCase(Locale.ROOT);
    if (a.equals(b) || b.endsWith("." + a)) {
      return 0;
    }
    return levenshtein(a, b);
  }

  private static int levenshtein(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
