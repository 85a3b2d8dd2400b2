package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.TreeRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestTrees;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link TreeRepository} promises when it deletes. */
public abstract class TreeDeletionContract {

  private TreeRepository trees;
  private Access user;
  private Access other;
  private RecordTree<Company> tree;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void createTree() {
    trees = fixture().repositories().trees();
    user = fixture().newUser();
    other = fixture().newUser();
    tree = TestTrees.store(trees, user, TestTrees.full(3));
  }

  @Test
  void handsOutExactlyWhatItDeletes() {
    RecordTree<?> seen =
        trees.delete(
            user,
            tree.root().id(),
            ExpectedVersion.of(tree.root().version()),
            LATER,
            doomed -> doomed);

    assertThat(seen).isEqualTo(tree);
    tree.records().forEach(record -> assertThat(trees.find(reading(user), record.id())).isEmpty());
  }

  @Test
  void deletesARecordOfAnyKindAndLeavesItsNeighbours() {
    TargetAccount account = tree.targetAccounts().get(0);
    TargetPersona persona =
        TestTrees.below(tree, tree.targetAccounts().get(1)).targetPersonas().get(0);
    Campaign campaign = TestTrees.below(tree, tree.targetAccounts().get(2)).campaigns().get(0);

    assertThat(delete(account.id())).isEqualTo(TestTrees.below(tree, account));
    assertThat(delete(persona.id())).isEqualTo(TestTrees.below(tree, persona));
    assertThat(delete(campaign.id()))
        .isEqualTo(new RecordTree<>(campaign, List.of(), List.of(), List.of()));

    RecordTree<?> left = trees.find(reading(user), tree.root().id()).orElseThrow();
    assertThat(left.targetAccounts()).hasSize(2).doesNotContain(account);
    assertThat(left.targetPersonas()).hasSize(3).doesNotContain(persona);
    assertThat(left.campaigns()).hasSize(10 - 3 - 1 - 1).doesNotContain(campaign);
  }

  @Test
  void deletesNothingWhenTheFunctionThrows() {
    RuntimeException problem = new IllegalStateException("no");

    assertThatThrownBy(
            () ->
                trees.delete(
                    user,
                    tree.root().id(),
                    ExpectedVersion.any(),
                    LATER,
                    doomed -> {
                      throw problem;
                    }))
        .isSameAs(problem);

    assertThat(trees.find(reading(user), tree.root().id())).contains(tree);
  }

  @Test
  void refusesToDeleteAStaleVersionWithTheCurrentRecord() {
    TargetAccount account = tree.targetAccounts().get(0);

    StaleVersion refused =
        catchThrowableOfType(
            StaleVersion.class,
            () ->
                trees.delete(
                    user,
                    account.id(),
                    ExpectedVersion.of(tree.root().version()),
                    LATER,
                    doomed -> {
                      throw new AssertionError("called with a stale version");
                    }));

    assertThat(refused.current()).isEqualTo(account);
    assertThat(trees.find(reading(user), tree.root().id())).contains(tree);
  }

  @Test
  void refusesToDeleteTheRecordsOfOthersAsIfTheyWereMissing() {
    for (RecordId theirs : List.of(tree.root().id(), tree.campaigns().get(0).id())) {
      NotFound refused = catchThrowableOfType(NotFound.class, () -> delete(other, theirs));
      NotFound missing =
          catchThrowableOfType(
              NotFound.class, () -> delete(other, RecordId.of(theirs.kind(), TestRecords.newId())));
      assertThat(refused).hasMessage(missing.getMessage());
    }
    assertThat(trees.find(reading(user), tree.root().id())).contains(tree);
  }

  private RecordTree<?> delete(RecordId id) {
    return delete(user, id);
  }

  private RecordTree<?> delete(Access access, RecordId id) {
    return trees.delete(access, id, ExpectedVersion.any(), LATER, doomed -> doomed);
  }
}
