package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.tree.TreeOutline;
import com.blossomer.gtm.domain.model.tree.TreePlace;
import com.blossomer.gtm.domain.model.tree.TreeSurroundings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides whether the records of a new tree may go to the store, and says all that is wrong. */
final class TreePlan {

  private final NewRecords records;
  private final RecordTree<?> tree;
  private final Map<RecordId, String> parents;

  TreePlan(NewRecords records) {
    this.records = records;
    tree = records.tree();
    parents = parents(tree.root());
  }

  TreeOutline outline() {
    return new TreeOutline(
        tree.records().map(Aggregate::id).collect(Collectors.toSet()),
        parents.keySet(),
        tree.records()
            .map(Aggregate::source)
            .filter(Objects::nonNull)
            .map(source -> source.contentHash())
            .collect(Collectors.toSet()));
  }

  /**
   * The tree as it goes to the store.
   *
   * @throws Invalid when it breaks rules
   * @throws Conflict when ids are taken
   */
  RecordTree<?> settle(TreeSurroundings around) {
    List<Violation> problems = new ArrayList<>(records.problems());
    checkParents(around, problems);
    tree.records().forEach(record -> checkOrigin(record, around, problems));
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
    List<Violation> taken =
        tree.records()
            .filter(record -> around.taken().contains(record.id()))
            .map(this::taken)
            .toList();
    if (!taken.isEmpty()) {
      throw Conflict.idsTaken(taken);
    }
    return home(around).<RecordTree<?>>map(this::within).orElse(tree);
  }

  /** What the root belongs to, and the member that says so. */
  private static Map<RecordId, String> parents(Aggregate root) {
    Map<RecordId, String> parents = new LinkedHashMap<>();
    if (root instanceof TargetAccount account) {
      parents.put(account.profile().companyId(), "/companyId");
    } else if (root instanceof TargetPersona persona) {
      parents.put(persona.profile().targetAccountId(), "/targetAccountId");
    } else if (root instanceof Campaign campaign) {
      CampaignProfile links = campaign.profile();
      if (links.targetAccountId() != null) {
        parents.put(links.targetAccountId(), "/targetAccountId");
      } else if (campaign.companyId() != null) {
        parents.put(campaign.companyId(), "/companyId");
      }
      if (links.targetPersonaId() != null) {
        parents.put(links.targetPersonaId(), "/targetPersonaId");
      }
    }
    return parents;
  }

  private void checkParents(TreeSurroundings around, List<Violation> problems) {
    String place = records.place(tree.root());
    parents.forEach(
        (id, member) -> {
          if (!isThere(id, around)) {
            problems.addAll(Invalid.noSuchParent(place + member, id.kind().inWords()).violations());
          }
        });
    if (parents.isEmpty() && !(tree.root() instanceof Company)) {
      problems.add(new Violation(place + "/companyId", "required", "A value is required."));
    }
    CompanyId stated = stated();
    if (stated != null && home(around).filter(home -> !home.equals(stated)).isPresent()) {
      problems.add(
          new Violation(
              place + "/companyId", "other_parent", "This is not the company of its account."));
    }
  }

  /** The company that the root belongs to, by the account rather than the persona. */
  private Optional<CompanyId> home(TreeSurroundings around) {
    return parents.keySet().stream()
        .map(around.parents()::get)
        .filter(Objects::nonNull)
        .map(TreePlace::company)
        .findFirst();
  }

  /** A persona counts only in the account that is named beside it. */
  private boolean isThere(RecordId parent, TreeSurroundings around) {
    TreePlace found = around.parents().get(parent);
    return found != null
        && (found.targetPersona() == null
            || !(tree.root() instanceof Campaign campaign)
            || found.targetAccount().equals(campaign.profile().targetAccountId()));
  }

  private CompanyId stated() {
    if (tree.root() instanceof TargetPersona persona) {
      return persona.companyId();
    }
    return tree.root() instanceof Campaign campaign ? campaign.companyId() : null;
  }

  /** Whether a record was imported, if it says so, or needs not to have been. */
  private void checkOrigin(Aggregate record, TreeSurroundings around, List<Violation> problems) {
    String place = records.place(record);
    if (record.source() != null && !around.confirms(record.source(), record.id().kind())) {
      problems.add(
          new Violation(
              place + "/source",
              "not_imported",
              "No import of yours took this over; leave the source out."));
    }
    if (record.source() == null && record instanceof Campaign campaign) {
      CampaignProfile links = campaign.profile();
      requireLink(links.targetAccountId(), place + "/targetAccountId", problems);
      requireLink(links.targetPersonaId(), place + "/targetPersonaId", problems);
    }
  }

  private static void requireLink(Object link, String place, List<Violation> problems) {
    if (link == null) {
      problems.add(
          new Violation(
              place, "required", "Only an imported campaign may be without account or persona."));
    }
  }

  private Violation taken(Aggregate record) {
    return new Violation(
        records.place(record) + "/id",
        "id_taken",
        "A " + record.id().kind().inWords() + " with this id exists already.");
  }

  private RecordTree<?> within(CompanyId company) {
    Aggregate root = tree.root();
    if (root instanceof TargetPersona persona) {
      root = persona.within(company);
    } else if (root instanceof Campaign campaign) {
      root = campaign.within(company);
    }
    return new RecordTree<>(
        root,
        tree.targetAccounts(),
        tree.targetPersonas().stream().map(persona -> persona.within(company)).toList(),
        tree.campaigns().stream().map(campaign -> campaign.within(company)).toList());
  }
}
