package com.blossomer.gtm.application.transfer;

/** A value that breaks a limit: it is kept as text, and only its leaves are counted. */
record JsonUnread(Origin origin, String flaw, long ownLeaves) implements JsonValue {}
