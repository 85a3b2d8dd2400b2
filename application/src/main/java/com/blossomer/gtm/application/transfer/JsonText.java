package com.blossomer.gtm.application.transfer;

/** A text. */
record JsonText(Origin origin, String value) implements JsonValue {}
