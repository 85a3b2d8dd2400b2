package com.blossomer.gtm.domain.model.campaign;

import com.blossomer.gtm.domain.error.Violations;

/** A part of an e-mail's body, in the order of the text. */
public record EmailSegment(String type, String text, String color, String label) {

  public static final EmailSegment EMPTY = new EmailSegment(null, null, null, null);

  public EmailSegment {
    Violations check = new Violations();
    check.text("type", type);
    check.text("text", text);
    check.text("color", color);
    check.text("label", label);
    check.throwIfAny();
  }
}
