package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.owner.DumpOwner;
import java.io.IOException;

/**
 * One dump of many. What is wrong with it shows when it is asked for, so that it fails alone.
 *
 * @param file where it comes from, for the report
 */
record BulkItem(String file, Owner owner, Content content) {

  /** Whose dump it is. */
  @FunctionalInterface
  interface Owner {
    DumpOwner get();
  }

  /** The bytes of the dump. */
  @FunctionalInterface
  interface Content {
    byte[] read() throws IOException;
  }

  /** A dump that cannot even be begun. */
  static BulkItem failing(String file, RuntimeException reason) {
    return new BulkItem(
        file,
        () -> {
          throw reason;
        },
        () -> {
          throw reason;
        });
  }
}
