package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.migration.Invitation;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.query.Selection;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.IdempotencyKey;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.model.user.BrowserSession;
import com.blossomer.gtm.domain.model.user.KeptSecret;
import com.blossomer.gtm.domain.model.user.UserCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything that one user owns. Writers change a copy, so that readers need no lock. */
final class UserData {

  final Table<Company> companies;
  final Table<TargetAccount> accounts;
  final Table<TargetPersona> personas;
  final Table<Campaign> campaigns;
  final Map<ApiKeyId, ApiKey> keys;
  final Map<String, KeptSecret> linksByHash;
  final Map<String, BrowserSession> sessionsByHash;
  final Map<String, Invitation> invitationsByHash;
  final List<ImportRecord> imports;
  final Map<IdempotencyKey, InMemoryIdempotencyRepository.Kept> answers;

  UserData() {
    this(
        new Table<>("company"),
        new Table<>("target account"),
        new Table<>("target persona"),
        new Table<>("campaign"),
        new HashMap<>(),
        new HashMap<>(),
        new HashMap<>(),
        new HashMap<>(),
        new ArrayList<>(),
        new HashMap<>());
  }

  private UserData(
      Table<Company> companies,
      Table<TargetAccount> accounts,
      Table<TargetPersona> personas,
      Table<Campaign> campaigns,
      Map<ApiKeyId, ApiKey> keys,
      Map<String, KeptSecret> linksByHash,
      Map<String, BrowserSession> sessionsByHash,
      Map<String, Invitation> invitationsByHash,
      List<ImportRecord> imports,
      Map<IdempotencyKey, InMemoryIdempotencyRepository.Kept> answers) {
    this.companies = companies;
    this.accounts = accounts;
    this.personas = personas;
    this.campaigns = campaigns;
    this.keys = keys;
    this.linksByHash = linksByHash;
    this.sessionsByHash = sessionsByHash;
    this.invitationsByHash = invitationsByHash;
    this.imports = imports;
    this.answers = answers;
  }

  UserData copy() {
    return new UserData(
        companies.copy(),
        accounts.copy(),
        personas.copy(),
        campaigns.copy(),
        new HashMap<>(keys),
        new HashMap<>(linksByHash),
        new HashMap<>(sessionsByHash),
        new HashMap<>(invitationsByHash),
        new ArrayList<>(imports),
        new HashMap<>(answers));
  }

  /** The records that meet a query. */
  <R extends Aggregate> Selection<R> selection(QueryFields<R> fields, Query query) {
    return new Selection<>(fields, query, this::find, TextCondition.of(query.text()));
  }

  private Optional<? extends Aggregate> find(EntityKind kind, UUID id) {
    return of(kind).find(id);
  }

  /** The records of a kind. */
  Table<? extends Aggregate> of(EntityKind kind) {
    return switch (kind) {
      case COMPANY -> companies;
      case TARGET_ACCOUNT -> accounts;
      case TARGET_PERSONA -> personas;
      case CAMPAIGN -> campaigns;
    };
  }

  UserCounts counts() {
    return new UserCounts(
        companies.size(),
        accounts.size(),
        personas.size(),
        campaigns.size(),
        imports.size(),
        keys.size());
  }

  void deleteCompany(CompanyId id) {
    companies.removeIf(company -> company.id().equals(id));
    accounts.removeIf(account -> account.profile().companyId().equals(id));
    personas.removeIf(persona -> persona.companyId().equals(id));
    campaigns.removeIf(campaign -> campaign.companyId().equals(id));
  }

  void deleteAccount(TargetAccountId id) {
    accounts.removeIf(account -> account.id().equals(id));
    personas.removeIf(persona -> persona.profile().targetAccountId().equals(id));
    campaigns.removeIf(campaign -> id.equals(campaign.profile().targetAccountId()));
  }

  void deletePersona(TargetPersonaId id) {
    personas.removeIf(persona -> persona.id().equals(id));
    campaigns.removeIf(campaign -> id.equals(campaign.profile().targetPersonaId()));
  }

  RecordTree<Company> below(Company root) {
    CompanyId id = root.id();
    return new RecordTree<>(
        root,
        accounts.all(account -> account.profile().companyId().equals(id)),
        personas.all(persona -> persona.companyId().equals(id)),
        campaigns.all(campaign -> campaign.companyId().equals(id)));
  }

  RecordTree<TargetAccount> below(TargetAccount root) {
    TargetAccountId id = root.id();
    return new RecordTree<>(
        root,
        List.of(),
        personas.all(persona -> persona.profile().targetAccountId().equals(id)),
        campaigns.all(campaign -> id.equals(campaign.profile().targetAccountId())));
  }

  RecordTree<TargetPersona> below(TargetPersona root) {
    TargetPersonaId id = root.id();
    return new RecordTree<>(
        root,
        List.of(),
        List.of(),
        campaigns.all(campaign -> id.equals(campaign.profile().targetPersonaId())));
  }
}
