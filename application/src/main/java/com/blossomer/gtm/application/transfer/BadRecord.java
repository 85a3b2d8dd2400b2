package com.blossomer.gtm.application.transfer;

/** A record of an export that is not as one was written: it is kept aside, the others go on. */
final class BadRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param place where it is not, as a JSON pointer
   * @param detail what is wrong there
   */
  BadRecord(String place, String detail) {
    super(place + " " + detail + (detail.endsWith(".") ? "" : "."));
  }
}
