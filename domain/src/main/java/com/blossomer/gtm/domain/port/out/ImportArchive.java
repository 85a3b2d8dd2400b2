package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.Kept;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Access;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps what was imported: the bytes as they came, the report, and all that found no field. */
public interface ImportArchive {

  void save(Access access, ImportRecord record);

  /** All imports of the user, the oldest first, without their archived bytes' expansion. */
  List<ImportRecord> list(Access access);

  /** The imports of the user in short, by time, then id. */
  Page<ImportSummary> list(Access access, PageRequest page);

  /** The report of one import. */
  Optional<StoredReport> find(Access access, ImportId id);

  /** The import that took exactly these bytes, if any. */
  Optional<ImportId> findByReceivedSha256(Access access, String sha256);

  /** Every record that any import of the user ever created, those deleted since included. */
  List<ImportedEntity> importedEntities(Access access);

  /**
   * Until the transaction ends, another import of the user, and another undo of one, waits here: so
   * of two equal imports the second finds what the first did.
   */
  void lock(Access access);

  /** What one import created, those deleted since included, in its order. */
  List<ImportedEntity> importedEntities(Access access, ImportId id);

  /** The records that some import created and that are not there any more. */
  Set<RecordId> deletedSince(Access access);

  /**
   * Forgets an import but for what belongs to the kept records, and when. Without kept records all
   * of it goes.
   */
  void undo(Access access, ImportId id, Set<RecordId> kept, Instant now);

  /**
   * A part of the archived bytes, which are compressed; empty behind their end.
   *
   * @param from the first byte, from 0
   * @throws NotFound when there is no such import
   */
  byte[] archivePart(Access access, ImportId id, int from, int length);

  List<Leftover> leftovers(Access access);

  /** The leftovers that are wanted, in the order of {@link Kept#ORDER}. */
  Page<Kept<Leftover>> leftovers(Access access, KeptFilter filter, PageRequest page);

  /** The quarantined parts that are wanted, in the order of {@link Kept#ORDER}. */
  Page<Kept<Quarantined>> quarantine(Access access, KeptFilter filter, PageRequest page);

  List<Quarantined> quarantine(Access access);
}
