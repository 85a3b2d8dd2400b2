package com.blossomer.gtm.domain.port.out;

import java.util.UUID;

/**
 * Makes new ids; version 7 UUIDs (RFC 9562), whose order is about that of their creation, are what
 * stores like.
 */
@FunctionalInterface
public interface IdGenerator {

  UUID next();
}
