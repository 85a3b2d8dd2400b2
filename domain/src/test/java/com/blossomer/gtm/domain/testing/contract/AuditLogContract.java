package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.BY_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditEntry;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.Via;
import com.blossomer.gtm.domain.port.out.AuditLog;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link AuditLog} promises. Other entries may be there already. */
public abstract class AuditLogContract {

  private AuditLog log;
  private UserId user;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void takeLog() {
    log = fixture().users().auditLog();
    user = fixture().newUser().userId();
  }

  @Test
  void keepsEveryField() {
    log.add(at(LATER), AuditAction.USER_ACTED_FOR, user, "export");

    AuditEntry entry = entries(new AuditFilter(user, AuditAction.USER_ACTED_FOR, null)).get(0);

    assertThat(entry)
        .isEqualTo(
            new AuditEntry(
                entry.number(),
                LATER,
                user,
                null,
                "user.acted_for",
                user,
                null,
                "export",
                at(LATER).via().channel(),
                "r-1"));
  }

  @Test
  void keepsAnEntryAboutNobodyInParticularByTheOperator() {
    log.add(BY_OPERATOR, AuditAction.USER_ACTED_FOR, null, "everything " + user);

    assertThat(entries(AuditFilter.all()))
        .filteredOn(entry -> ("everything " + user).equals(entry.detail()))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actorId()).isNull();
              assertThat(entry.subjectId()).isNull();
            });
  }

  @Test
  void givesTheNewestFirstInPages() {
    for (int i = 0; i < 5; i++) {
      // equal times, too
      log.add(at(LATER.plusSeconds(i / 2)), AuditAction.USER_ACTED_FOR, null, "act " + i);
    }
    List<String> details = new ArrayList<>();
    AuditFilter mine = new AuditFilter(user, AuditAction.USER_ACTED_FOR, null);
    PageRequest request = PageRequest.first(2);
    while (request != null) {
      Page<AuditEntry> page = log.list(mine, request);
      page.items().forEach(entry -> details.add(entry.detail()));
      request = page.next().map(key -> new PageRequest(2, key)).orElse(null);
    }

    assertThat(details).containsExactly("act 4", "act 3", "act 2", "act 1", "act 0");
  }

  @Test
  void findsWhatAUserDidAndWhatWasDoneToThem() {
    UserId other = fixture().newUser().userId();
    log.add(at(LATER), AuditAction.USER_CHANGED, other, "mine");
    log.add(by(other, LATER), AuditAction.USER_CHANGED, user, "theirs");
    log.add(by(other, LATER), AuditAction.USER_CHANGED, other, "foreign");

    assertThat(entries(new AuditFilter(user, AuditAction.USER_CHANGED, null)))
        .extracting(AuditEntry::detail)
        .containsExactly("theirs", "mine");
  }

  @Test
  void narrowsByTime() {
    log.add(at(LATER), AuditAction.USER_CHANGED, null, "before");
    log.add(at(LATER.plusSeconds(1)), AuditAction.USER_CHANGED, null, "at");

    assertThat(entries(new AuditFilter(user, AuditAction.USER_CHANGED, LATER.plusSeconds(1))))
        .extracting(AuditEntry::detail)
        .containsExactly("at");
  }

  @Test
  void recordsARefusalOnceAMinuteForEachActor() {
    UserId other = fixture().newUser().userId();
    UserId wanted = new UserId(TestRecords.newId());
    log.addRefusal(at(LATER), wanted, "delete a user");
    log.addRefusal(at(LATER.plusSeconds(59)), null, "again");
    log.addRefusal(by(other, LATER.plusSeconds(59)), null, "other");
    log.addRefusal(at(LATER.plusSeconds(60)), null, "later");

    assertThat(entries(new AuditFilter(user, AuditAction.ADMINISTRATION_REFUSED, null)))
        .extracting(AuditEntry::detail)
        .containsExactly("later", "delete a user");
    assertThat(entries(new AuditFilter(wanted, null, null))).hasSize(1);
    assertThat(entries(new AuditFilter(other, AuditAction.ADMINISTRATION_REFUSED, null)))
        .hasSize(1);
  }

  private AuditStamp at(Instant time) {
    return by(user, time);
  }

  private static AuditStamp by(UserId actor, Instant time) {
    return new AuditStamp(actor, Via.api("r-1"), time);
  }

  private List<AuditEntry> entries(AuditFilter filter) {
    return log.list(filter, PageRequest.first(PageRequest.MAX)).items();
  }
}
