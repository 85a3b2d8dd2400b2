package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;

/**
 * The record that what finds no parent in the document itself belongs to, with those that it
 * belongs to in its turn.
 *
 * @param account null when a company was given
 * @param accountName what the account is called
 * @param persona null unless a persona was given
 */
record GivenParent(CompanyId company, Candidate account, String accountName, Candidate persona) {
  /** Nothing was given: placeholders take the place of parents. */
  static final GivenParent NONE = new GivenParent(null, null, null, null);

  /**
   * Looks a record up.
   *
   * @param parent null for none
   * @throws Invalid when the user has no such record
   */
  static GivenParent find(RecordId parent, Access access, Repositories repositories) {
    if (parent == null) {
      return NONE;
    }
    if (parent instanceof CompanyId company) {
      repositories.companies().find(access, company).orElseThrow(() -> missing(parent));
      return new GivenParent(company, null, null, null);
    }
    if (parent instanceof TargetAccountId account) {
      return of(
          repositories.targetAccounts().find(access, account).orElseThrow(() -> missing(parent)));
    }
    TargetPersona persona =
        repositories
            .targetPersonas()
            .find(access, (TargetPersonaId) parent)
            .orElseThrow(() -> missing(parent));
    TargetAccountId account = persona.profile().targetAccountId();
    GivenParent above =
        of(repositories.targetAccounts().find(access, account).orElseThrow(() -> missing(account)));
    Candidate candidate =
        candidate(persona.id(), persona.source() == null ? null : persona.source().contentHash());
    candidate.belongsTo(above.account());
    return new GivenParent(above.company(), above.account(), above.accountName(), candidate);
  }

  private static GivenParent of(TargetAccount account) {
    String hash = account.source() == null ? null : account.source().contentHash();
    return new GivenParent(
        account.profile().companyId(),
        candidate(account.id(), hash),
        account.profile().name(),
        null);
  }

  /** An imported record has the hash by which what was imported with it is recognized. */
  private static Candidate candidate(RecordId id, String importedHash) {
    String identity = "given " + id.kind().word() + " " + id.value();
    String hash = importedHash == null ? Sha256.of(identity.getBytes(UTF_8)) : importedHash;
    Candidate candidate = Candidate.outside(id.kind(), hash);
    candidate.becomes(id.value());
    return candidate;
  }

  private static Invalid missing(RecordId parent) {
    return Invalid.noSuchParent("", parent.kind().inWords());
  }

  boolean isThere() {
    return company != null;
  }

  boolean isAccount(Candidate candidate) {
    return account != null && account == candidate;
  }

  /** Says of a record that it is below what was given. */
  void note(Claim claim) {
    EntityKind kind =
        persona != null
            ? EntityKind.TARGET_PERSONA
            : account != null ? EntityKind.TARGET_ACCOUNT : EntityKind.COMPANY;
    claim.note(
        "given_parent",
        claim.root(),
        "The record finds no parent in the document, and is below the "
            + kind.inWords()
            + " that was given.");
  }
}
