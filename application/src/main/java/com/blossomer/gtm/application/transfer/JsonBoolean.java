package com.blossomer.gtm.application.transfer;

/** True or false. */
record JsonBoolean(Origin origin, boolean value) implements JsonValue {}
