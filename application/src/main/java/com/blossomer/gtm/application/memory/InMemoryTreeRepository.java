package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.tree.RecordOutline;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.tree.TreeOutline;
import com.blossomer.gtm.domain.model.tree.TreePlace;
import com.blossomer.gtm.domain.model.tree.TreeSurroundings;
import com.blossomer.gtm.domain.model.tree.TreeSurroundings.Imported;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.TreeRepository;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

final class InMemoryTreeRepository implements TreeRepository {

  private final Session session;

  InMemoryTreeRepository(Session session) {
    this.session = session;
  }

  @Override
  public Optional<RecordTree<?>> find(Access access, RecordId id) {
    return session.read(
        access, data -> data.of(id.kind()).find(id.value()).map(r -> tree(data, r)));
  }

  @Override
  public RecordTree<?> create(
      Access access, TreeOutline outline, Function<TreeSurroundings, RecordTree<?>> decide) {
    return session.write(
        access,
        data -> {
          RecordTree<?> tree = decide.apply(surroundings(data, outline));
          tree.records().forEach(record -> insert(data, record));
          return tree;
        });
  }

  @Override
  public <T> T delete(
      Access access,
      RecordId id,
      ExpectedVersion expected,
      Instant now,
      Function<RecordTree<?>, T> keep) {
    return session.write(
        access,
        data -> {
          T kept = keep.apply(tree(data, data.of(id.kind()).expect(id.value(), expected)));
          switch (id.kind()) {
            case COMPANY -> data.deleteCompany((CompanyId) id);
            case TARGET_ACCOUNT -> data.deleteAccount((TargetAccountId) id);
            case TARGET_PERSONA -> data.deletePersona((TargetPersonaId) id);
            case CAMPAIGN -> data.campaigns.removeIf(campaign -> campaign.id().equals(id));
          }
          return kept;
        });
  }

  @Override
  public List<RecordOutline> hold(Access access, Set<RecordId> ids) {
    return session.read(access, data -> Outlines.of(data, ids));
  }

  @Override
  public void deleteAll(Access access, Set<RecordId> ids, Instant now) {
    session.write(
        access,
        data -> {
          for (EntityKind kind : EntityKind.values()) {
            data.of(kind).removeIf(record -> ids.contains(record.id()));
          }
          return null;
        });
  }

  private static RecordTree<?> tree(UserData data, Aggregate root) {
    if (root instanceof Company company) {
      return data.below(company);
    }
    if (root instanceof TargetAccount account) {
      return data.below(account);
    }
    return root instanceof TargetPersona persona
        ? data.below(persona)
        : new RecordTree<>(root, List.of(), List.of(), List.of());
  }

  private static void insert(UserData data, Aggregate record) {
    if (record instanceof Company company) {
      data.companies.insert(company);
    } else if (record instanceof TargetAccount account) {
      data.accounts.insert(account);
    } else if (record instanceof TargetPersona persona) {
      data.personas.insert(persona);
    } else if (record instanceof Campaign campaign) {
      data.campaigns.insert(CampaignPlace.placed(data, campaign));
    }
  }

  private static TreeSurroundings surroundings(UserData data, TreeOutline outline) {
    Set<RecordId> taken =
        outline.ids().stream()
            .filter(id -> data.of(id.kind()).contains(id.value()))
            .collect(Collectors.toSet());
    Map<RecordId, TreePlace> parents = new HashMap<>();
    outline.parents().forEach(id -> place(data, id).ifPresent(place -> parents.put(id, place)));
    Set<Imported> imported =
        data.imports.stream()
            .flatMap(
                record ->
                    record.entities().stream()
                        .map(
                            entity ->
                                new Imported(
                                    record.report().importId(),
                                    entity.kind(),
                                    entity.contentHash())))
            .filter(entity -> outline.contentHashes().contains(entity.contentHash()))
            .collect(Collectors.toSet());
    return new TreeSurroundings(taken, parents, imported);
  }

  private static Optional<TreePlace> place(UserData data, RecordId id) {
    return data.of(id.kind())
        .find(id.value())
        .map(
            record -> {
              if (record instanceof TargetPersona persona) {
                return new TreePlace(
                    persona.companyId(), persona.profile().targetAccountId(), persona.id());
              }
              return record instanceof TargetAccount account
                  ? new TreePlace(account.profile().companyId(), account.id(), null)
                  : new TreePlace(((Company) record).id(), null, null);
            });
  }
}
