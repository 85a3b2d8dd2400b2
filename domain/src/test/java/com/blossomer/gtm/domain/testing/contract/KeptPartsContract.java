package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestImports.fullRecord;
import static com.blossomer.gtm.domain.testing.TestImports.newImportId;
import static com.blossomer.gtm.domain.testing.TestImports.withLeftovers;
import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.Kept;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ImportArchive} promises of the leftovers and the quarantine that it lists. */
public abstract class KeptPartsContract {

  private ImportArchive imports;
  private Access user;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void takeArchive() {
    imports = fixture().repositories().imports();
    user = fixture().newUser();
  }

  @Test
  void givesPagesOfLeftoversAndQuarantine() {
    ImportRecord second = fullRecord("b", LATER);
    ImportRecord first = fullRecord("a", CREATED);
    imports.save(user, second);
    imports.save(user, first);

    Page<Kept<Leftover>> page = imports.leftovers(reading(user), KeptFilter.ALL, pageOf(4, null));
    Page<Kept<Leftover>> rest =
        imports.leftovers(reading(user), KeptFilter.ALL, pageOf(4, page.nextKey()));

    assertThat(page.items()).hasSize(4);
    assertThat(page.items().get(2))
        .isEqualTo(new Kept<>(first.report().importId(), CREATED, 2, first.leftovers().get(2)));
    assertThat(page.items().get(3).part()).isEqualTo(second.leftovers().get(0));
    assertThat(rest.items())
        .extracting(Kept::part)
        .containsExactlyElementsOf(second.leftovers().subList(1, 3));
    assertThat(rest.next()).isEmpty();
    Page<Kept<Quarantined>> quarantine =
        imports.quarantine(reading(user), KeptFilter.ALL, pageOf(3, null));
    assertThat(quarantine.items())
        .extracting(Kept::part)
        .containsExactly(
            first.quarantine().get(0), first.quarantine().get(1), second.quarantine().get(0));
    assertThat(
            imports
                .quarantine(reading(user), KeptFilter.ALL, pageOf(3, quarantine.nextKey()))
                .items())
        .hasSize(1);
  }

  @Test
  void findsLeftoversByWhereTheyWere() {
    ImportRecord record = fullRecord("a", CREATED);
    ImportId id = record.report().importId();
    imports.save(user, record);
    imports.save(user, fullRecord("b", LATER));
    UUID entity = record.leftovers().get(0).entityId();

    assertThat(positions(new KeptFilter(id, null, null, null, null))).containsExactly(0, 1, 2);
    assertThat(positions(new KeptFilter(id, "other", null, null, null))).containsExactly(2);
    assertThat(positions(new KeptFilter(id, null, EntityKind.TARGET_ACCOUNT, null, null)))
        .containsExactly(0, 1);
    assertThat(positions(new KeptFilter(id, null, EntityKind.COMPANY, null, null))).isEmpty();
    assertThat(positions(new KeptFilter(null, null, null, entity, null))).containsExactly(0, 1);
    assertThat(positions(new KeptFilter(newImportId(), null, null, null, null))).isEmpty();
    assertThat(
            imports
                .leftovers(reading(fixture().newUser()), KeptFilter.ALL, PageRequest.first())
                .items())
        .isEmpty();
  }

  @Test
  void findsLeftoversAndQuarantineByWhatTheySay() {
    ImportRecord record = fullRecord("a", CREATED);
    imports.save(user, record);

    assertThat(positions(saying("/0/Z"))).containsExactly(0);
    assertThat(positions(saying("{ \"A\""))).containsExactly(0);
    assertThat(positions(saying("%"))).isEmpty();
    assertThat(positions(saying("HALF A"))).containsExactly(2);
    assertThat(positions(saying("🌱"))).containsExactly(2);
    assertThat(positions(saying("pair \ufffd, "))).containsExactly(2);
    assertThat(positions(saying("nul \ufffd,"))).containsExactly(2);
    assertThat(imports.quarantine(reading(user), saying("{CUT"), PageRequest.first()).items())
        .extracting(Kept::position)
        .containsExactly(1);
    assertThat(
            imports
                .quarantine(
                    reading(user),
                    new KeptFilter(null, "target_accounts", null, null, null),
                    PageRequest.first())
                .items())
        .extracting(Kept::position)
        .containsExactly(0);
  }

  @Test
  void endsAPageBeforeItBecomesTooLarge() {
    String large = '"' + "x".repeat((int) Page.MAX_SIZE) + '"';
    String small = "1";
    imports.save(
        user,
        withLeftovers(
            new Leftover(null, null, "a", "/0", large),
            new Leftover(null, null, "a", "/1", small),
            new Leftover(null, null, "a", "/2", small)));

    Page<Kept<Leftover>> first =
        imports.leftovers(reading(user), KeptFilter.ALL, PageRequest.first());
    Page<Kept<Leftover>> second =
        imports.leftovers(reading(user), KeptFilter.ALL, pageOf(50, first.nextKey()));

    assertThat(first.items()).extracting(kept -> kept.part().path()).containsExactly("/0");
    assertThat(second.items()).extracting(kept -> kept.part().path()).containsExactly("/1", "/2");
    assertThat(second.next()).isEmpty();
  }

  private List<Integer> positions(KeptFilter filter) {
    return imports.leftovers(reading(user), filter, PageRequest.first()).items().stream()
        .map(Kept::position)
        .toList();
  }

  private static KeptFilter saying(String text) {
    return new KeptFilter(null, null, null, null, text);
  }

  private static PageRequest pageOf(int limit, PageKey after) {
    return new PageRequest(limit, after);
  }
}
