package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.Session.Write;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.tree.RecordOutline;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.tree.TreeOutline;
import com.blossomer.gtm.domain.model.tree.TreeSurroundings;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.TreeRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Keeps records with everything below them in PostgreSQL. */
public final class JdbiTreeRepository implements TreeRepository {

  private static final List<EntityKind> CHILDREN_FIRST =
      List.of(
          EntityKind.CAMPAIGN,
          EntityKind.TARGET_PERSONA,
          EntityKind.TARGET_ACCOUNT,
          EntityKind.COMPANY);

  private final Session session;

  public JdbiTreeRepository(Session session) {
    this.session = session;
  }

  @Override
  public Optional<RecordTree<?>> find(Access access, RecordId id) {
    return TreeReading.find(session, access, sql(id), id).map(tree -> tree);
  }

  @Override
  public RecordTree<?> create(
      Access access, TreeOutline outline, Function<TreeSurroundings, RecordTree<?>> decide) {
    UUID owner = access.userId().value();
    SqlText text = SqlText.named("tree.surroundings");
    TreeLookup lookup = TreeLookup.of(text, owner, outline);
    return session.readThenWrite(
        access,
        text,
        results -> {
          RecordTree<?> tree = decide.apply(lookup.surroundings(results));
          return new Write<>(insertion(owner, tree), inserted -> tree);
        });
  }

  @Override
  public <T> T delete(
      Access access,
      RecordId id,
      ExpectedVersion expected,
      Instant now,
      Function<RecordTree<?>, T> keep) {
    return delete(access, id, expected, now, keep, sql(id));
  }

  private <R extends Aggregate, T> T delete(
      Access access,
      RecordId id,
      ExpectedVersion expected,
      Instant now,
      Function<RecordTree<?>, T> keep,
      AggregateSql<R, ?> sql) {
    UUID owner = access.userId().value();
    SqlText text = new SqlText();
    sql.lockWithDescendants(text, owner, id.value());
    TreeReading<R> reading = TreeReading.of(sql, text, owner, id);
    return session.readThenWrite(
        access,
        text,
        results -> {
          RecordTree<R> tree =
              reading
                  .tree(results)
                  .orElseThrow(() -> new NotFound("There is no such " + id.kind().inWords() + "."));
          if (!expected.accepts(tree.root().version())) {
            throw new StaleVersion(tree.root());
          }
          T kept = keep.apply(tree);
          SqlText deletion = new SqlText();
          sql.delete(deletion, owner, tree.root(), now);
          return new Write<>(deletion, deleted -> kept);
        });
  }

  @Override
  public List<RecordOutline> hold(Access access, Set<RecordId> ids) {
    SqlText text = SqlText.named("tree.hold");
    HeldRecords held = HeldRecords.of(text, access.userId().value(), ids);
    return held.outlines(session.run(access, text));
  }

  /** Children first, so that no record takes another one along unrecorded. */
  @Override
  public void deleteAll(Access access, Set<RecordId> ids, Instant now) {
    SqlText text = SqlText.named("tree.deleteAll");
    for (EntityKind kind : CHILDREN_FIRST) {
      List<UUID> ofKind = HeldRecords.ids(ids, kind);
      if (!ofKind.isEmpty()) {
        sql(kind).deleteAll(text, access.userId().value(), ofKind, now);
      }
    }
    session.run(access, text);
  }

  private static SqlText insertion(UUID owner, RecordTree<?> tree) {
    SqlText text = SqlText.named("tree.insert");
    insert(text, owner, JdbiCompanyRepository.SQL, Company.class, tree);
    insert(text, owner, JdbiTargetAccountRepository.SQL, TargetAccount.class, tree);
    insert(text, owner, JdbiTargetPersonaRepository.SQL, TargetPersona.class, tree);
    insert(text, owner, JdbiCampaignRepository.SQL, Campaign.class, tree);
    return text;
  }

  private static <A extends Aggregate> void insert(
      SqlText text, UUID owner, AggregateSql<A, ?> sql, Class<A> kind, RecordTree<?> tree) {
    Stream<A> ofKind = tree.records().filter(kind::isInstance).map(kind::cast);
    List<A> records = ofKind.toList();
    if (!records.isEmpty()) {
      sql.insert(text, owner, records);
    }
  }

  private static AggregateSql<?, ?> sql(RecordId id) {
    return sql(id.kind());
  }

  private static AggregateSql<?, ?> sql(EntityKind kind) {
    return switch (kind) {
      case COMPANY -> JdbiCompanyRepository.SQL;
      case TARGET_ACCOUNT -> JdbiTargetAccountRepository.SQL;
      case TARGET_PERSONA -> JdbiTargetPersonaRepository.SQL;
      case CAMPAIGN -> JdbiCampaignRepository.SQL;
    };
  }
}
