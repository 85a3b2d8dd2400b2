package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
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
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.tree.RecordOutline;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.tree.TreeOutline;
import com.blossomer.gtm.domain.model.tree.TreePlace;
import com.blossomer.gtm.domain.model.tree.TreeSurroundings;
import com.blossomer.gtm.domain.model.tree.TreeSurroundings.Imported;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.TreeRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestTrees;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link TreeRepository} promises. */
public abstract class TreeRepositoryContract {

  private static final TreeOutline NOTHING = new TreeOutline(Set.of(), Set.of(), Set.of());

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
  void keepsATreeWithEveryFieldOfEveryRecord() {
    assertThat(trees.find(reading(user), tree.root().id())).contains(tree);
    assertThat(fixture().repositories().companies().findTree(reading(user), tree.root().id()))
        .contains(tree);
  }

  @Test
  void findsWhatIsBelowARecordOfAnyKind() {
    TargetAccount account = tree.targetAccounts().get(1);
    TargetPersona persona = tree.targetPersonas().get(1);
    Campaign campaign = tree.campaigns().get(1);

    assertThat(trees.find(reading(user), account.id())).contains(TestTrees.below(tree, account));
    assertThat(trees.find(reading(user), persona.id())).contains(TestTrees.below(tree, persona));
    assertThat(trees.find(reading(user), campaign.id()))
        .contains(new RecordTree<>(campaign, List.of(), List.of(), List.of()));
  }

  @Test
  void findsNothingOfOthers() {
    tree.records().forEach(record -> assertThat(trees.find(reading(other), record.id())).isEmpty());
    assertThat(trees.find(reading(user), new CompanyId(TestRecords.newId()))).isEmpty();
  }

  @Test
  void holdsRecordsWithEverythingBelowThem() {
    TargetAccount account = tree.targetAccounts().get(1);
    Set<RecordId> below =
        TestTrees.below(tree, account).records().map(Aggregate::id).collect(Collectors.toSet());
    Campaign elsewhere =
        tree.campaigns().stream().filter(c -> !below.contains(c.id())).findFirst().orElseThrow();

    List<RecordOutline> held =
        trees.hold(user, Set.of(account.id(), elsewhere.id(), new CompanyId(TestRecords.newId())));

    below.add(elsewhere.id());
    assertThat(held).extracting(RecordOutline::id).containsExactlyInAnyOrderElementsOf(below);
    assertThat(held.get(0))
        .isEqualTo(
            new RecordOutline(
                account.id(),
                account.profile().name(),
                account.version(),
                account.updatedAt(),
                List.of(tree.root().id())));
    assertThat(held).extracting(outline -> outline.id().kind()).isSorted();
    assertThat(trees.hold(user, Set.of(tree.root().id()))).hasSize(tree.size());
    assertThat(trees.hold(other, below)).isEmpty();
  }

  @Test
  void tellsWhatHeldRecordsBelongTo() {
    TargetPersona persona = tree.targetPersonas().get(0);
    Campaign campaign = TestTrees.below(tree, persona).campaigns().get(0);

    assertThat(trees.hold(user, Set.of(campaign.id())).get(0).parents())
        .containsExactly(
            campaign.companyId(),
            campaign.profile().targetAccountId(),
            campaign.profile().targetPersonaId());
    assertThat(trees.hold(user, Set.of(persona.id())).get(0).parents())
        .containsExactly(persona.companyId(), persona.profile().targetAccountId());
    assertThat(trees.hold(user, Set.of(tree.root().id())).get(0).parents()).isEmpty();
  }

  @Test
  void deletesHeldRecordsAndNoOthers() {
    TargetAccount account = tree.targetAccounts().get(1);
    Set<RecordId> doomed =
        TestTrees.below(tree, account).records().map(Aggregate::id).collect(Collectors.toSet());

    trees.deleteAll(other, doomed, TestRecords.LATER);
    assertThat(trees.find(reading(user), tree.root().id())).contains(tree);
    trees.deleteAll(user, doomed, TestRecords.LATER);

    assertThat(trees.hold(user, Set.of(tree.root().id())))
        .hasSize(tree.size() - doomed.size())
        .extracting(RecordOutline::id)
        .doesNotContainAnyElementsOf(doomed);
  }

  @Test
  void tellsWhichIdsAreTakenByThatUserInThatKind() {
    TargetPersona persona = tree.targetPersonas().get(0);
    Set<RecordId> asked =
        Set.of(
            tree.root().id(),
            tree.targetAccounts().get(0).id(),
            persona.id(),
            tree.campaigns().get(0).id(),
            new TargetAccountId(persona.id().value()),
            new CampaignId(TestRecords.newId()));
    TreeOutline outline = new TreeOutline(asked, Set.of(), Set.of());

    assertThat(around(user, outline).taken())
        .containsExactlyInAnyOrder(
            tree.root().id(),
            tree.targetAccounts().get(0).id(),
            persona.id(),
            tree.campaigns().get(0).id());
    assertThat(around(other, outline).taken()).isEmpty();
  }

  @Test
  void tellsWhereTheParentsAreThatAreThere() {
    CompanyId company = tree.root().id();
    TargetAccountId account = tree.targetAccounts().get(0).id();
    TargetPersona persona = tree.targetPersonas().get(5);
    TreeOutline outline =
        new TreeOutline(
            Set.of(),
            Set.of(
                company,
                account,
                persona.id(),
                new CompanyId(TestRecords.newId()),
                new TargetAccountId(TestRecords.newId()),
                new TargetPersonaId(TestRecords.newId())),
            Set.of());

    assertThat(around(user, outline).parents())
        .isEqualTo(
            Map.of(
                company,
                new TreePlace(company, null, null),
                account,
                new TreePlace(company, account, null),
                persona.id(),
                new TreePlace(company, persona.profile().targetAccountId(), persona.id())));
    assertThat(around(other, outline).parents()).isEmpty();
  }

  @Test
  void tellsOnlyOfParentsThatWereAskedFor() {
    TargetPersona persona = tree.targetPersonas().get(0);

    assertThat(around(user, new TreeOutline(Set.of(), Set.of(persona.id()), Set.of())).parents())
        .containsOnlyKeys(persona.id());
  }

  @Test
  void tellsWhatImportsCreated() {
    ImportId id = saveImport(new ImportedEntity(EntityKind.CAMPAIGN, "a", TestRecords.newId()));
    TreeOutline outline = new TreeOutline(Set.of(), Set.of(), Set.of("a", "b"));

    assertThat(around(user, outline).imported())
        .containsExactly(new Imported(id, EntityKind.CAMPAIGN, "a"));
    assertThat(around(other, outline).imported()).isEmpty();
    assertThat(around(user, NOTHING).imported()).isEmpty();
  }

  @Test
  void createsBelowAParent() {
    TargetAccount account = tree.targetAccounts().get(0);
    RecordTree<TargetAccount> below = TestTrees.below(tree, account);
    trees.delete(user, account.id(), ExpectedVersion.any(), LATER, gone -> gone);

    trees.create(
        user,
        new TreeOutline(Set.of(account.id()), Set.of(tree.root().id()), Set.of()),
        around -> below);

    assertThat(trees.find(reading(user), tree.root().id())).contains(tree);
  }

  @Test
  void letsTwoUsersHaveTheSameTree() {
    TestTrees.store(trees, other, tree);

    trees.delete(other, tree.root().id(), ExpectedVersion.any(), LATER, gone -> gone);

    assertThat(trees.find(reading(other), tree.root().id())).isEmpty();
    assertThat(trees.find(reading(user), tree.root().id())).contains(tree);
  }

  @Test
  void createsNothingWhenTheFunctionThrows() {
    RuntimeException problem = new IllegalStateException("no");

    assertThatThrownBy(
            () ->
                trees.create(
                    user,
                    NOTHING,
                    around -> {
                      throw problem;
                    }))
        .isSameAs(problem);
  }

  @Test
  void createsNothingWhenAnIdIsTakenAfterAll() {
    RecordTree<Company> next = TestTrees.full(1);
    RecordTree<Company> clashing =
        new RecordTree<>(
            next.root(),
            next.targetAccounts(),
            next.targetPersonas(),
            List.of(next.campaigns().get(0), tree.campaigns().get(0)));

    Conflict refused =
        catchThrowableOfType(Conflict.class, () -> trees.create(user, NOTHING, around -> clashing));

    assertThat(refused.code()).isEqualTo("id_taken");
    assertThat(trees.find(reading(user), next.root().id())).isEmpty();
  }

  @Test
  void takesPartInATransaction() {
    RecordTree<Company> next = TestTrees.full(1);

    assertThatThrownBy(
            () ->
                fixture()
                    .transactions()
                    .inTransaction(
                        user,
                        inside -> {
                          TestTrees.store(inside.trees(), user, next);
                          assertThat(inside.trees().find(user, next.root().id())).contains(next);
                          inside
                              .trees()
                              .delete(
                                  user,
                                  tree.root().id(),
                                  ExpectedVersion.any(),
                                  LATER,
                                  gone -> gone);
                          throw new IllegalStateException("no");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(trees.find(reading(user), next.root().id())).isEmpty();
    assertThat(trees.find(reading(user), tree.root().id())).contains(tree);
  }

  /** What is stored around a tree; then gives up. */
  private TreeSurroundings around(Access access, TreeOutline outline) {
    AtomicReference<TreeSurroundings> seen = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                trees.create(
                    access,
                    outline,
                    around -> {
                      seen.set(around);
                      throw new IllegalStateException("enough seen");
                    }))
        .hasMessage("enough seen");
    return seen.get();
  }

  private ImportId saveImport(ImportedEntity entity) {
    ImportId id = new ImportId(TestRecords.newId());
    ImportReport report = new ImportReport(id, false, true, List.of(), Map.of(), List.of());
    fixture()
        .repositories()
        .imports()
        .save(
            user,
            new ImportRecord(
                report, LATER, "r", "a", new byte[0], List.of(entity), List.of(), List.of()));
    return id;
  }
}
