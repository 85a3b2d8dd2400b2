package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.ExportUseCases;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.port.out.UserRepository;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.Function;

/** Exports everything of one user, page by page, so that the size of it does not matter. */
public final class ExportService implements ExportUseCases {
  private static final int SCHEMA_VERSION = 1;
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Transactions transactions;
  private final UserRepository users;
  private final Clock clock;

  public ExportService(Transactions transactions, UserRepository users, Clock clock) {
    this.transactions = transactions;
    this.users = users;
    this.clock = clock;
  }

  @Override
  public void export(Caller caller, OutputStream target) throws IOException {
    Access access = caller.require(Scope.READ);
    CurrentUser user = users.current(access);
    try {
      transactions.inTransaction(
          access,
          repositories -> {
            write(access, user, repositories, target);
            return null;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(
      Access access, CurrentUser user, Repositories repositories, OutputStream target) {
    try (JsonGenerator generator = FACTORY.createGenerator(target)) {
      JsonOutput json = new JsonOutput(generator);
      json.item(() -> writeDocument(json, access, user, repositories));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeDocument(
      JsonOutput json, Access access, CurrentUser user, Repositories repositories)
      throws IOException {
    RecordWriter records = new RecordWriter(json);
    LedgerWriter ledger = new LedgerWriter(json);
    Query all = Query.all();
    json.number("schemaVersion", SCHEMA_VERSION);
    json.value("exportedAt", clock.instant());
    json.object("user", () -> ledger.user(user.user()));
    pages(
        json,
        "companies",
        page -> repositories.companies().list(access, all, page),
        records::company);
    pages(
        json,
        "targetAccounts",
        page -> repositories.targetAccounts().list(access, all, page),
        records::targetAccount);
    pages(
        json,
        "targetPersonas",
        page -> repositories.targetPersonas().list(access, all, page),
        records::targetPersona);
    pages(
        json,
        "campaigns",
        page -> repositories.campaigns().list(access, all, page),
        records::campaign);
    json.objects("leftovers", repositories.imports().leftovers(access), ledger::leftover);
    json.objects("quarantine", repositories.imports().quarantine(access), ledger::quarantined);
    json.objects("imports", repositories.imports().list(access), ledger::imported);
    json.objects("apiKeys", repositories.apiKeys().list(access), ledger::apiKey);
  }

  private static <T> void pages(
      JsonOutput json,
      String name,
      Function<PageRequest, Page<T>> read,
      JsonOutput.Writer<T> members)
      throws IOException {
    json.list(
        name,
        () -> {
          PageRequest request = PageRequest.first(PageRequest.MAX);
          while (request != null) {
            Page<T> page = read.apply(request);
            for (T record : page.items()) {
              json.item(() -> members.write(record));
            }
            request = page.next().map(key -> new PageRequest(PageRequest.MAX, key)).orElse(null);
          }
        });
  }
}
