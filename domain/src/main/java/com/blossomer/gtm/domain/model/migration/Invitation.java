package com.blossomer.gtm.domain.model.migration;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.user.UserId;
import java.time.Instant;
import java.util.UUID;

/**
 * A link by which a user brings their data over, once, and how far they have come. The times are
 * those of the last step of each kind; null where there was none.
 *
 * @param batch what was invited together
 * @param hash of the link's secret
 * @param importId what became of the import; null unless there is one
 * @param failure why the last file failed, in a sentence; null unless it did
 */
public record Invitation(
    UUID id,
    UUID batch,
    UserId userId,
    String hash,
    Instant createdAt,
    Instant expiresAt,
    Instant uploadedAt,
    Instant previewedAt,
    Instant importedAt,
    ImportId importId,
    Instant undoneAt,
    Instant failedAt,
    String failure) {

  public Invitation {
    requireNonNull(id, "id");
    requireNonNull(batch, "batch");
    requireNonNull(userId, "userId");
    requireNonNull(hash, "hash");
    requireNonNull(createdAt, "createdAt");
    requireNonNull(expiresAt, "expiresAt");
  }

  /** A new one. */
  public Invitation(
      UUID id, UUID batch, UserId userId, String hash, Instant createdAt, Instant expiresAt) {
    this(id, batch, userId, hash, createdAt, expiresAt, null, null, null, null, null, null, null);
  }

  public InvitationState state() {
    if (failedAt != null) {
      return InvitationState.FAILED;
    }
    if (importId != null) {
      return InvitationState.IMPORTED;
    }
    if (undoneAt != null) {
      return InvitationState.UNDONE;
    }
    if (uploadedAt == null) {
      return InvitationState.INVITED;
    }
    boolean isPreviewed = previewedAt != null && !previewedAt.isBefore(uploadedAt);
    return isPreviewed ? InvitationState.PREVIEWED : InvitationState.UPLOADED;
  }

  /** Whether the link is still good for something. */
  public boolean isValidAt(Instant now) {
    return now.isBefore(expiresAt);
  }

  /** A file came; what an earlier one led to is over. */
  public Invitation uploadedAt(Instant now) {
    return with(now, previewedAt, importedAt, null, null, null, null);
  }

  public Invitation previewedAt(Instant now) {
    return with(uploadedAt, now, importedAt, null, null, null, null);
  }

  public Invitation importedAt(Instant now, ImportId newImport) {
    return with(uploadedAt, previewedAt, now, newImport, null, null, null);
  }

  /** The import is gone, so that another one may follow as long as the link is good. */
  public Invitation undoneAt(Instant now) {
    return with(uploadedAt, previewedAt, importedAt, null, now, null, null);
  }

  public Invitation failedAt(Instant now, String why) {
    return with(uploadedAt, previewedAt, importedAt, importId, undoneAt, now, why);
  }

  private Invitation with(
      Instant uploaded,
      Instant previewed,
      Instant imported,
      ImportId newImport,
      Instant undone,
      Instant failed,
      String why) {
    return new Invitation(
        id, batch, userId, hash, createdAt, expiresAt, uploaded, previewed, imported, newImport,
        undone, failed, why);
  }
}
