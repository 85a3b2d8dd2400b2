package com.blossomer.gtm.domain.model.transfer;

/** How many records of a kind an import created, and how many it found to be there already. */
public record EntityCount(int created, int merged) {}
