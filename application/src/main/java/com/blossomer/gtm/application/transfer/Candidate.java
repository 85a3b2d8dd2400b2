package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import java.time.Instant;
import java.util.UUID;

/** A record that was read from the dump and waits for its place in the store. */
final class Candidate {
  private final EntityKind kind;
  private final KeyLedger ledger;
  private final Claim claim;
  private final Content content;
  private final Provenance provenance;
  private final boolean isRecord;
  private Candidate parent;
  private String hash;
  private UUID id;

  /**
   * A record that nothing is decided about yet.
   *
   * @param parent the record within which this one was found; null for one that stands by itself
   */
  Candidate(ShapeReader reader, JsonObject object, KeyLedger ledger, Candidate parent) {
    kind = reader.kind();
    this.ledger = ledger;
    this.parent = parent;
    claim = new Claim(object);
    content = reader.read(claim.fields());
    isRecord = !claim.isEmpty();
    provenance = Provenance.of(new Fields(claim, claim.subject()));
  }

  private Candidate(EntityKind kind, String hash) {
    this.kind = kind;
    this.hash = hash;
    ledger = null;
    claim = null;
    content = null;
    provenance = null;
    isRecord = false;
  }

  /** An account that is in no dump, but that personas of this one say they belong to. */
  static Candidate missingAccount(String hash) {
    return new Candidate(EntityKind.TARGET_ACCOUNT, hash);
  }

  /** Whether a field of its kind holds anything of it; its id and its time do not count. */
  boolean isRecord() {
    return isRecord;
  }

  KeyLedger ledger() {
    return ledger;
  }

  Claim claim() {
    return claim;
  }

  Content content() {
    return content;
  }

  EntityKind kind() {
    return kind;
  }

  /** The record that this one is part of; null when it has none, or when it is not known yet. */
  Candidate parent() {
    return parent;
  }

  /** From now on the record is part of this one, and compared with the others in it only. */
  void belongsTo(Candidate newParent) {
    parent = newParent;
    hash = null;
  }

  String originalId() {
    return provenance.originalId();
  }

  String hash() {
    if (hash == null) {
      hash = ContentHash.of(kind, parent == null ? "" : parent.hash(), claim);
    }
    return hash;
  }

  /** The record will have this id, or has it since this or an earlier import. */
  void becomes(UUID itsId) {
    id = itsId;
  }

  /** The id in the store; null while nothing is decided, and when the record is not taken over. */
  UUID id() {
    return id;
  }

  Instant createdAt(Instant otherwise) {
    return provenance.createdAt() == null ? otherwise : provenance.createdAt();
  }

  Source source(ImportId importId) {
    return new Source(
        importId,
        ledger.key(),
        Storable.replaced(claim.root().pointer()),
        provenance.originalId(),
        provenance.originalTimestamp(),
        hash());
  }
}
