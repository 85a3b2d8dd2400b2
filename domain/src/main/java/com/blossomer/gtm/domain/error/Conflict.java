package com.blossomer.gtm.domain.error;

import java.util.List;

/** The request is well formed, but what is stored forbids it. */
public final class Conflict extends GtmException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> allowed;
  private final transient List<Violation> violations;

  public Conflict(String code, String message) {
    this(code, message, List.of(), List.of());
  }

  private Conflict(String code, String message, List<String> allowed, List<Violation> violations) {
    super(code, message);
    this.allowed = List.copyOf(allowed);
    this.violations = List.copyOf(violations);
  }

  /** An id that this owner has used already. */
  public static Conflict idTaken(String kind, Object id) {
    return new Conflict("id_taken", "A " + kind + " with the id " + id + " exists already.");
  }

  /** Several ids of one input, or one of several, that this owner has used already. */
  public static Conflict idsTaken(List<Violation> places) {
    String ids = places.size() == 1 ? "One of the ids is" : places.size() + " of the ids are";
    return new Conflict("id_taken", ids + " taken already; nothing was stored.", List.of(), places);
  }

  /** A tree of more records than one step takes. */
  public static Conflict treeTooLarge(int records, int limit, String advice) {
    return new Conflict(
        "tree_too_large",
        "With everything below it these are "
            + records
            + " records, and one step takes at most "
            + limit
            + "; "
            + advice);
  }

  /** A request that came again while it is being answered. */
  public static Conflict underWay() {
    return new Conflict(
        "request_under_way",
        "A request with this Idempotency-Key is being answered; send it again in a moment.");
  }

  /** A dump from the browser of somebody else, as the address tells that was signed in there. */
  public static Conflict dumpOfAnotherUser() {
    return new Conflict(
        "dump_of_another_user",
        "The dump comes from a browser that was signed in with another e-mail address than this"
            + " user's; import it with force if it is theirs nevertheless.");
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
        allowed,
        List.of());
  }

  /** Nobody would be left who may administer. */
  public static Conflict lastAdministrator() {
    return new Conflict(
        "last_administrator",
        "This is the last administrator; make another user one first, or use the command line.");
  }

  /** What would have been possible instead; empty where that cannot be listed. */
  public List<String> allowed() {
    return allowed;
  }

  /** The places of the input that conflict; empty where the input is a single record. */
  public List<Violation> violations() {
    return violations;
  }
}
