package com.blossomer.gtm.adapter.cli.transfer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Many dumps, one after the other. */
interface BulkSource extends AutoCloseable {

  /** How many there are. */
  long total();

  /** The next one; empty at the end. */
  Optional<BulkItem> next() throws IOException;

  /** Files that are no dumps by their names, and not taken. */
  default List<String> skipped() {
    return List.of();
  }

  @Override
  default void close() throws IOException {}
}
