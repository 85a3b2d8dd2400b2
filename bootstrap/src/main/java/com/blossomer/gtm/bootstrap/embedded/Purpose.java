package com.blossomer.gtm.bootstrap.embedded;

/** Why a process opens the embedded database. */
public enum Purpose {
  /** Serves requests for long: at most one on a data directory, and its database is supervised. */
  SERVER,

  /** A short command: joins the database that runs, or starts it for its own duration. */
  COMMAND
}
