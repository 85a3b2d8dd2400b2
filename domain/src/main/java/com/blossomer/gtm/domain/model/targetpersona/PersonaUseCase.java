package com.blossomer.gtm.domain.model.targetpersona;

import com.blossomer.gtm.domain.error.Violations;

/** A situation in which a persona would use the product. */
public record PersonaUseCase(
    String useCase, String painPoints, String capability, String desiredOutcome) {

  public PersonaUseCase {
    Violations check = new Violations();
    check.requiredText("useCase", useCase);
    check.text("painPoints", painPoints);
    check.text("capability", capability);
    check.text("desiredOutcome", desiredOutcome);
    check.throwIfAny();
  }
}
