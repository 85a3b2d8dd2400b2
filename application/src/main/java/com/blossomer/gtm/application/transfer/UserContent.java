package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.query.Operator;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import com.blossomer.gtm.domain.port.out.Repositories;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Everything of one user as it is within a transaction, handed over one by one and read page by
 * page, so that the size of it does not matter.
 */
final class UserContent {
  private static final Query ALL = Query.all();

  private final Access access;
  private final Repositories repositories;
  private final User user;
  private final Instant now;

  UserContent(Access access, Repositories repositories, User user, Instant now) {
    this.access = access;
    this.repositories = repositories;
    this.user = user;
    this.now = now;
  }

  /** Takes what is handed over. */
  @FunctionalInterface
  interface Taker<T> {
    void take(T item) throws IOException;
  }

  User user() {
    return user;
  }

  Instant now() {
    return now;
  }

  void companies(Taker<Company> taker) throws IOException {
    pages(page -> repositories.companies().list(access, ALL, page), taker);
  }

  void targetAccounts(Taker<TargetAccount> taker) throws IOException {
    pages(page -> repositories.targetAccounts().list(access, ALL, page), taker);
  }

  void targetPersonas(Taker<TargetPersona> taker) throws IOException {
    pages(page -> repositories.targetPersonas().list(access, ALL, page), taker);
  }

  void campaigns(Taker<Campaign> taker) throws IOException {
    pages(page -> repositories.campaigns().list(access, ALL, page), taker);
  }

  void campaignsNewestFirst(Taker<Campaign> taker) throws IOException {
    Query newestFirst = ALL.sortedBy("-createdAt");
    pages(page -> repositories.campaigns().list(access, newestFirst, page), taker);
  }

  void personasOf(TargetAccountId account, Taker<TargetPersona> taker) throws IOException {
    Query ofAccount = ALL.where("targetAccountId", Operator.EQ, account.toString());
    pages(page -> repositories.targetPersonas().list(access, ofAccount, page), taker);
  }

  List<ApiKey> apiKeys() {
    return repositories.apiKeys().list(access);
  }

  /**
   * The imports, the oldest first. One that took over an export and kept nothing beside the records
   * is none of them: else an export would grow with every time that it is taken over.
   */
  void imports(Taker<StoredReport> taker) throws IOException {
    Taker<ImportSummary> found =
        summary -> {
          StoredReport stored = archive().find(access, summary.id()).orElseThrow();
          if (!stored.report().isOfExport() || keptSomething(summary.id())) {
            taker.take(stored);
          }
        };
    pages(page -> archive().list(access, page), found);
  }

  /** What an import created; one import is never so large that its list would be. */
  List<ImportedEntity> entities(ImportId id) {
    return archive().importedEntities(access, id);
  }

  void leftovers(ImportId id, Taker<Leftover> taker) throws IOException {
    leftovers(KeptFilter.of(id), taker);
  }

  /** What any import left over of one record. */
  void leftoversOf(RecordId id, Taker<Leftover> taker) throws IOException {
    leftovers(new KeptFilter(null, null, id.kind(), id.value(), null), taker);
  }

  private void leftovers(KeptFilter filter, Taker<Leftover> taker) throws IOException {
    pages(page -> archive().leftovers(access, filter, page), kept -> taker.take(kept.part()));
  }

  void quarantine(ImportId id, Taker<Quarantined> taker) throws IOException {
    KeptFilter filter = KeptFilter.of(id);
    pages(page -> archive().quarantine(access, filter, page), kept -> taker.take(kept.part()));
  }

  /** The bytes of an import as they are kept, compressed; none when they are not kept. */
  ArchivedBytes original(ImportId id) {
    return new ArchivedBytes(archive(), access, id);
  }

  private boolean keptSomething(ImportId id) {
    KeptFilter filter = KeptFilter.of(id);
    PageRequest one = PageRequest.first(1);
    return !archive().leftovers(access, filter, one).items().isEmpty()
        || !archive().quarantine(access, filter, one).items().isEmpty();
  }

  private ImportArchive archive() {
    return repositories.imports();
  }

  private static <T> void pages(Function<PageRequest, Page<T>> read, Taker<T> taker)
      throws IOException {
    PageRequest request = PageRequest.first(PageRequest.MAX);
    while (request != null) {
      Page<T> page = read.apply(request);
      for (T item : page.items()) {
        taker.take(item);
      }
      request = page.next().map(key -> new PageRequest(PageRequest.MAX, key)).orElse(null);
    }
  }
}
