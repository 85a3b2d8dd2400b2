package com.blossomer.gtm.domain.model.company;

import com.blossomer.gtm.domain.error.Violations;

/** Which process of its customers a company changes. */
public record UseCaseAnalysis(
    String processImpact, String problemsAddressed, String howTheyDoItToday) {

  public static final UseCaseAnalysis EMPTY = new UseCaseAnalysis(null, null, null);

  public UseCaseAnalysis {
    Violations check = new Violations();
    check.text("processImpact", processImpact);
    check.text("problemsAddressed", problemsAddressed);
    check.text("howTheyDoItToday", howTheyDoItToday);
    check.throwIfAny();
  }
}
