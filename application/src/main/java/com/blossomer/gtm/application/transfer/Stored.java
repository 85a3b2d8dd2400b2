package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is in the store, together with what this import is about to put there. */
final class Stored {
  private record Identity(EntityKind kind, String hash) {}

  private final Access access;
  private final Repositories repositories;
  private final Map<Identity, UUID> known = new HashMap<>();
  private final Map<UUID, Candidate> created = new HashMap<>();
  private final Set<RecordId> deleted;
  private final boolean restoresDeleted;
  private final Map<UUID, Optional<CompanyId>> companies = new HashMap<>();
  private final Map<UUID, Boolean> personas = new HashMap<>();

  /**
   * @param restoresDeleted whether a record that was deleted since is as if it had never been there
   */
  Stored(Access access, Repositories repositories, boolean restoresDeleted) {
    this.access = access;
    this.repositories = repositories;
    this.restoresDeleted = restoresDeleted;
    for (ImportedEntity entity : repositories.imports().importedEntities(access)) {
      known.put(new Identity(entity.kind(), entity.contentHash()), entity.entityId());
    }
    deleted = repositories.imports().deletedSince(access);
  }

  /** The record that this or an earlier import made of equal content, maybe deleted since. */
  Optional<UUID> find(Candidate candidate) {
    return made(candidate).filter(id -> !restoresDeleted || !isDeleted(candidate.kind(), id));
  }

  /** Whether an earlier import made a record of equal content, which was deleted since. */
  boolean wasDeleted(Candidate candidate) {
    return made(candidate).filter(id -> isDeleted(candidate.kind(), id)).isPresent();
  }

  private Optional<UUID> made(Candidate candidate) {
    return Optional.ofNullable(known.get(new Identity(candidate.kind(), candidate.hash())));
  }

  private boolean isDeleted(EntityKind kind, UUID id) {
    return deleted.contains(RecordId.of(kind, id));
  }

  boolean isCreatedNow(UUID id) {
    return created.containsKey(id);
  }

  /** Where a record is from that is still there. */
  Optional<Source> source(EntityKind kind, UUID id, ImportId now) {
    if (isCreatedNow(id)) {
      return Optional.of(created.get(id).source(now));
    }
    return switch (kind) {
      case COMPANY -> repositories.companies().find(access, new CompanyId(id)).map(Company::source);
      case TARGET_ACCOUNT ->
          repositories
              .targetAccounts()
              .find(access, new TargetAccountId(id))
              .map(TargetAccount::source);
      case TARGET_PERSONA ->
          repositories
              .targetPersonas()
              .find(access, new TargetPersonaId(id))
              .map(TargetPersona::source);
      case CAMPAIGN ->
          repositories.campaigns().find(access, new CampaignId(id)).map(Campaign::source);
    };
  }

  /**
   * Whether a record is still there, but not below that one.
   *
   * @param level the kind of the place
   */
  boolean isElsewhere(EntityKind kind, UUID id, EntityKind level, UUID place) {
    return switch (kind) {
      case COMPANY -> false;
      case TARGET_ACCOUNT ->
          repositories
              .targetAccounts()
              .find(access, new TargetAccountId(id))
              .filter(account -> !place.equals(account.profile().companyId().value()))
              .isPresent();
      case TARGET_PERSONA ->
          repositories
              .targetPersonas()
              .find(access, new TargetPersonaId(id))
              .filter(persona -> !place.equals(above(persona, level).value()))
              .isPresent();
      case CAMPAIGN ->
          repositories
              .campaigns()
              .find(access, new CampaignId(id))
              .filter(campaign -> !isBelow(campaign, level, place))
              .isPresent();
    };
  }

  private static RecordId above(TargetPersona persona, EntityKind level) {
    return level == EntityKind.COMPANY ? persona.companyId() : persona.profile().targetAccountId();
  }

  private static boolean isBelow(Campaign campaign, EntityKind level, UUID place) {
    RecordId above =
        switch (level) {
          case COMPANY -> campaign.companyId();
          case TARGET_ACCOUNT -> campaign.profile().targetAccountId();
          default -> campaign.profile().targetPersonaId();
        };
    return above != null && place.equals(above.value());
  }

  void add(Candidate candidate) {
    known.put(new Identity(candidate.kind(), candidate.hash()), candidate.id());
    created.put(candidate.id(), candidate);
  }

  void addAccount(Candidate account, CompanyId company) {
    add(account);
    companies.put(account.id(), Optional.of(company));
  }

  /** The id of a company that is still there. */
  Optional<CompanyId> company(Candidate company) {
    CompanyId id = new CompanyId(company.id());
    boolean there =
        isCreatedNow(company.id()) || repositories.companies().find(access, id).isPresent();
    return there ? Optional.of(id) : Optional.empty();
  }

  /** The company of an account that is still there; empty when the account is not. */
  Optional<CompanyId> companyOf(Candidate account) {
    if (account.id() == null) {
      return Optional.empty();
    }
    return companies.computeIfAbsent(
        account.id(),
        id ->
            repositories
                .targetAccounts()
                .find(access, new TargetAccountId(id))
                .map(found -> found.profile().companyId()));
  }

  /** Whether a persona is still there. */
  boolean hasPersona(Candidate persona) {
    UUID id = persona.id();
    return id != null
        && (isCreatedNow(id)
            || personas.computeIfAbsent(
                id,
                unknown ->
                    repositories
                        .targetPersonas()
                        .find(access, new TargetPersonaId(id))
                        .isPresent()));
  }
}
