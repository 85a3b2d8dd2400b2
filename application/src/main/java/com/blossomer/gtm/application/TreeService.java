package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.tree.NewTree;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.tree.TreeOutline;
import com.blossomer.gtm.domain.model.tree.TreePlace;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.TreeUseCases;
import com.blossomer.gtm.domain.port.out.TreeRepository;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

final class TreeService implements TreeUseCases {

  private final TreeRepository trees;
  private final Stamps stamps;

  TreeService(TreeRepository trees, Stamps stamps) {
    this.trees = trees;
    this.stamps = stamps;
  }

  @Override
  public RecordTree<?> create(Caller caller, NewTree wanted) {
    Access access = caller.require(Scope.WRITE);
    TreePlan plan = new TreePlan(new NewRecords(wanted, stamps));
    return trees.create(access, plan.outline(), plan::settle);
  }

  @Override
  public Aggregate copy(
      Caller caller, RecordId id, Optional<UUID> parentId, Optional<String> name) {
    Access access = caller.require(Scope.WRITE);
    RecordTree<?> source = trees.find(access, id).orElseThrow(() -> notFound(id));
    requireSize(source, "copy it in parts.");
    TreeCopy copy = new TreeCopy(source, stamps);
    Optional<RecordId> parent = parentId.map(given -> parentOf(id, given)).or(copy::ownParent);
    TreeOutline outline = new TreeOutline(Set.of(), parent.map(Set::of).orElse(Set.of()), Set.of());
    return trees
        .create(
            access,
            outline,
            around -> {
              TreePlace place = parent.map(around.parents()::get).orElse(null);
              if (place == null && parent.isPresent()) {
                throw parentId.isPresent() ? noSuchParent(parent.get()) : notFound(id);
              }
              return copy.within(place, name);
            })
        .root();
  }

  @Override
  public <T> T delete(
      Caller caller, RecordId id, ExpectedVersion expected, Function<RecordTree<?>, T> keep) {
    return trees.delete(
        caller.require(Scope.WRITE),
        id,
        expected,
        stamps.now(),
        tree -> {
          requireSize(tree, "delete it in parts, or without getting it back.");
          return keep.apply(tree);
        });
  }

  /** What a record of that kind can belong to. */
  private static RecordId parentOf(RecordId id, UUID parent) {
    EntityKind kind =
        id.kind()
            .parent()
            .orElseThrow(
                () ->
                    new Invalid(
                        "/parentId",
                        "not_allowed",
                        "A company belongs to nothing; leave the parent out."));
    return RecordId.of(kind, parent);
  }

  private static void requireSize(RecordTree<?> tree, String advice) {
    if (tree.size() > RecordTree.MAX_RECORDS) {
      throw Conflict.treeTooLarge(tree.size(), RecordTree.MAX_RECORDS, advice);
    }
  }

  private static Invalid noSuchParent(RecordId parent) {
    return Invalid.noSuchParent("/parentId", parent.kind().inWords());
  }

  private static NotFound notFound(RecordId id) {
    return new NotFound("There is no such " + id.kind().inWords() + ".");
  }
}
