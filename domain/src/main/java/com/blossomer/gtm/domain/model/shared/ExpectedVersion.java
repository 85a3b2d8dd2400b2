package com.blossomer.gtm.domain.model.shared;

import java.util.Set;

/**
 * The versions that a caller is willing to overwrite, as in the header {@code If-Match} (RFC 9110).
 */
public final class ExpectedVersion {

  private static final ExpectedVersion ANY = new ExpectedVersion(null);

  private final Set<Version> versions;

  private ExpectedVersion(Set<Version> versions) {
    this.versions = versions;
  }

  /** Overwrites knowingly whatever is there. */
  public static ExpectedVersion any() {
    return ANY;
  }

  public static ExpectedVersion of(Version version) {
    return new ExpectedVersion(Set.of(version));
  }

  /** One of these; none of them when the set is empty. */
  public static ExpectedVersion oneOf(Set<Version> versions) {
    return new ExpectedVersion(Set.copyOf(versions));
  }

  public boolean accepts(Version current) {
    return versions == null || versions.contains(current);
  }
}
