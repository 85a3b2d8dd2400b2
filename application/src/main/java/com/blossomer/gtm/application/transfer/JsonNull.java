package com.blossomer.gtm.application.transfer;

/** The value null. */
record JsonNull(Origin origin) implements JsonValue {}
