package com.blossomer.gtm.domain.model.company;

import com.blossomer.gtm.domain.error.Violations;

/** Who the ideal customer may be: a first guess, before target accounts are worked out. */
public record IcpHypothesis(String targetAccountHypothesis, String targetPersonaHypothesis) {

  public static final IcpHypothesis EMPTY = new IcpHypothesis(null, null);

  public IcpHypothesis {
    Violations check = new Violations();
    check.text("targetAccountHypothesis", targetAccountHypothesis);
    check.text("targetPersonaHypothesis", targetPersonaHypothesis);
    check.throwIfAny();
  }
}
