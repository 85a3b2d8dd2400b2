package com.blossomer.gtm.application.transfer;

/**
 * One of the shapes in which the old app kept a company. When a card was edited in a newer build,
 * the newer members were added to an older object, so every shape reads its part of each company.
 */
interface CompanyShape {
  /** Whether an object has members that only this shape, or an older one, has. */
  boolean recognizes(JsonObject object);

  /** Offers what the members of this shape say. */
  void read(Fields fields, CompanyOffers offers);
}
