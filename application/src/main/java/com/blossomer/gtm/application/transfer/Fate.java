package com.blossomer.gtm.application.transfer;

/** What became of a leaf of a dump. */
enum Fate {
  STORED,
  MERGED,
  LEFTOVER,
  QUARANTINED,
  IGNORED
}
