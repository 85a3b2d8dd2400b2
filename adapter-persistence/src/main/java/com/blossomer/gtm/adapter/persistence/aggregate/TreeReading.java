package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.session.Results;
import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.error.Unavailable;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Access;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The statements that read a record of kind {@code R} with everything below it. Unless everything
 * is locked, it may change between two of them.
 */
record TreeReading<R extends Aggregate>(
    Slot<List<R>> root,
    Slot<List<TargetAccount>> accounts,
    Slot<List<TargetPersona>> personas,
    Slot<List<Campaign>> campaigns) {

  private static final int ATTEMPTS = 5;
  private static final Duration SOON = Duration.ofSeconds(1);

  /**
   * Reads a tree as it was at one moment. A transaction of its own sees only one; within another,
   * this reads again if something changed meanwhile.
   */
  static <R extends Aggregate> Optional<RecordTree<R>> find(
      Session session, Access access, AggregateSql<R, ?> sql, RecordId id) {
    UUID owner = access.userId().value();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      SqlText text = SqlText.named(id.kind().word() + ".tree");
      TreeReading<R> reading = of(sql, text, owner, id);
      Slot<TreeState> state = TreeState.read(text, sql.table(), owner, id.value());
      Results results = session.runConsistently(access, text);
      Optional<RecordTree<R>> tree = reading.tree(results);
      if (tree.map(TreeState::of).orElse(TreeState.EMPTY).equals(results.get(state))) {
        return tree;
      }
    }
    throw new Unavailable("The record changes too often to be read as a whole.", SOON, null);
  }

  /** The field by which what is below a record of a kind names it. */
  private static String link(EntityKind kind) {
    return kind.word() + "Id";
  }

  static <R extends Aggregate> TreeReading<R> of(
      AggregateSql<R, ?> sql, SqlText text, UUID owner, RecordId id) {
    EntityKind kind = id.kind();
    Slot<List<R>> root = sql.select().find(text, owner, id.value());
    Slot<List<TargetAccount>> accounts = null;
    Slot<List<TargetPersona>> personas = null;
    Slot<List<Campaign>> campaigns = null;
    if (kind != EntityKind.CAMPAIGN) {
      Query below = Query.all().with(link(kind), id.value());
      if (kind == EntityKind.COMPANY) {
        accounts = JdbiTargetAccountRepository.SQL.select().all(text, owner, below);
      }
      if (kind != EntityKind.TARGET_PERSONA) {
        personas = JdbiTargetPersonaRepository.SQL.select().all(text, owner, below);
      }
      campaigns = JdbiCampaignRepository.SQL.select().all(text, owner, below);
    }
    return new TreeReading<>(root, accounts, personas, campaigns);
  }

  /** What was read; empty when there is no such record. */
  Optional<RecordTree<R>> tree(Results results) {
    return results.get(root).stream()
        .findFirst()
        .map(
            found ->
                new RecordTree<>(
                    found,
                    all(results, accounts),
                    all(results, personas),
                    all(results, campaigns)));
  }

  private static <T> List<T> all(Results results, Slot<List<T>> slot) {
    return slot == null ? List.of() : results.get(slot);
  }
}
