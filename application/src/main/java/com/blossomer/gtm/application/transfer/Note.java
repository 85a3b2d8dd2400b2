package com.blossomer.gtm.application.transfer;

/** What had to be decided about a value while it was read. */
record Note(String code, JsonValue at, String detail) {}
