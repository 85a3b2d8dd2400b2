package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** A record that was read from the dump and waits for its place in the store. */
final class Candidate {
  private final EntityKind kind;
  private final KeyLedger ledger;
  private final Claim claim;
  private final Content content;
  private final Provenance provenance;
  private final Draft draft;
  private final boolean isRecord;
  private Candidate parent;
  private String scope = "";
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
    draft = null;
    claim = new Claim(object);
    content = reader.read(claim.fields());
    isRecord = !claim.isEmpty();
    provenance = Provenance.of(new Fields(claim, claim.subject()));
  }

  /** A draft that nothing is decided about yet, its parent neither. */
  Candidate(Draft draft, KeyLedger ledger) {
    kind = draft.reader().kind();
    this.ledger = ledger;
    this.draft = draft;
    claim = draft.claim();
    content = draft.reader().read(claim.fields());
    isRecord = !claim.isEmpty();
    provenance = Provenance.of(new Fields(claim, draft.identity()));
    draft.settleRest(claim);
  }

  private Candidate(EntityKind kind, String hash) {
    this.kind = kind;
    this.hash = hash;
    ledger = null;
    draft = null;
    claim = null;
    content = null;
    provenance = null;
    isRecord = false;
  }

  /** A record that is in no dump, but that records of this one belong to. */
  static Candidate outside(EntityKind kind, String hash) {
    return new Candidate(kind, hash);
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

  /** The record is part of that one, and compared with the others in it only. */
  void belongsTo(Candidate itsParent) {
    parent = itsParent;
    if (claim != null) {
      hash = null;
    }
  }

  /** The record is another one than an equal one elsewhere. */
  void isOnlyWithin(UUID place) {
    scope = place.toString();
    hash = null;
  }

  /** The form in which the record was kept; null for one that is no draft. */
  Draft draft() {
    return draft;
  }

  /** The ids by which others in the dump may refer to the record. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    if (provenance != null && provenance.originalId() != null) {
      ids.add(provenance.originalId());
    }
    if (draft != null) {
      ids.addAll(draft.ids());
    }
    return ids;
  }

  String originalId() {
    return provenance.originalId();
  }

  String hash() {
    if (hash == null) {
      // drafts name their parents by ids that are part of their content
      String within = draft != null || parent == null ? scope : parent.hash();
      JsonObject content = draft == null ? claim.subject() : draft.identifying();
      hash = ContentHash.of(kind, within, content, claim);
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
