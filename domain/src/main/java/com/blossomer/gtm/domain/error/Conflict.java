package com.blossomer.gtm.domain.error;

import java.util.List;

/** The request is well formed, but what is stored forbids it. */
public final class Conflict extends GtmException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> allowed;

  public Conflict(String code, String message) {
    this(code, message, List.of());
  }

  private Conflict(String code, String message, List<String> allowed) {
    super(code, message);
    this.allowed = List.copyOf(allowed);
  }

  /** An id that this owner has used already. */
  public static Conflict idTaken(String kind, Object id) {
    return new Conflict("id_taken", "A " + kind + " with the id " + id + " exists already.");
  }

  /** A status that cannot follow the current one; {@code allowed} are those that can. */
  public static Conflict statusMove(String from, String to, List<String> allowed) {
    String next = allowed.isEmpty() ? "no other status" : String.join(" or ", allowed);
    return new Conflict(
        "status_move_not_allowed",
        "A campaign cannot move from "
            + from
            + " to "
            + to
            + "; from here it can move to "
            + next
            + ".",
        allowed);
  }

  /** What would have been possible instead; empty where that cannot be listed. */
  public List<String> allowed() {
    return allowed;
  }
}
