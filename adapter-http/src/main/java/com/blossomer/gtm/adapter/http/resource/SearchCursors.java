package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.model.search.SearchKey;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The cursors of searches: the place of the last record of a page. */
final class SearchCursors {

  private static final int BYTES = 4 + 8 + 1 + 16;

  private final Cursors cursors;

  SearchCursors(Cursors cursors) {
    this.cursors = cursors;
  }

  String write(SearchKey last, String list) {
    byte[] payload =
        ByteBuffer.allocate(BYTES)
            .putInt(last.score())
            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, last.updatedAt()))
            .put((byte) last.kind().ordinal())
            .putLong(last.id().getMostSignificantBits())
            .putLong(last.id().getLeastSignificantBits())
            .array();
    return cursors.seal(payload, list);
  }

  SearchKey read(String cursor, String list) {
    ByteBuffer from = ByteBuffer.wrap(cursors.open(cursor, list));
    return new SearchKey(
        from.getInt(),
        Instant.EPOCH.plus(from.getLong(), ChronoUnit.MICROS),
        EntityKind.values()[from.get()],
        new UUID(from.getLong(), from.getLong()));
  }
}
