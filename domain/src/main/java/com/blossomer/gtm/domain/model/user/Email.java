package com.blossomer.gtm.domain.model.user;

import com.blossomer.gtm.domain.error.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, kept in lower case so that one mailbox is one user. */
public record Email(String value) {

  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{1,255}");

  public Email {
    value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    if (!SHAPE.matcher(value).matches()) {
      throw new Invalid(
          "/email", "not_an_email", "An e-mail address has the form name@example.com.");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
