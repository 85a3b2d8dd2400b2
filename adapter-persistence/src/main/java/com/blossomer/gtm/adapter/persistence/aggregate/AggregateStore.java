package com.blossomer.gtm.adapter.persistence.aggregate;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuids;

import com.blossomer.gtm.adapter.persistence.session.Results;
import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.Session.Write;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the repositories of the four aggregates share: one statement order, one place that checks
 * versions.
 */
final class AggregateStore<A extends Aggregate, P> {

  private final Session session;
  private final AggregateTable<A, P> table;
  private final AggregateSql<A, P> sql;

  AggregateStore(Session session, AggregateSql<A, P> sql) {
    this.session = session;
    this.table = sql.table();
    this.sql = sql;
  }

  /**
   * One record in one round trip: without its parent it stores nothing. Several in two, to undo all
   * if one fails.
   */
  void insert(Access access, List<A> records) {
    insert(access, records, new SqlText());
  }

  /** Like {@link #insert}, for records that take their company from their account. */
  List<A> insertWithCompanies(
      Access access,
      List<A> records,
      Function<A, UUID> accountId,
      BiFunction<A, CompanyId, A> withCompany) {
    SqlText text = new SqlText();
    List<UUID> accountIds =
        records.stream().map(accountId).filter(Objects::nonNull).distinct().toList();
    Slot<Map<UUID, CompanyId>> companies =
        text.query(
            "select id, company_id from target_accounts where user_id = ? and id = any (?)",
            AggregateStore::readCompanies,
            uuid(access.userId().value()),
            uuids(accountIds));
    Results results = insert(access, records, text);
    List<A> stored = new ArrayList<>(records.size());
    for (A record : records) {
      UUID account = accountId.apply(record);
      stored.add(
          account == null
              ? record
              : withCompany.apply(record, results.get(companies).get(account)));
    }
    return stored;
  }

  private Results insert(Access access, List<A> records, SqlText text) {
    UUID owner = access.userId().value();
    Slot<Integer> inserted = sql.insert(text, owner, records);
    if (records.size() == 1) {
      Results results = session.run(access, text);
      checkAllInserted(results.get(inserted), 1);
      return results;
    }
    return session.readThenWrite(
        access,
        text,
        results -> {
          checkAllInserted(results.get(inserted), records.size());
          return Write.nothing(results);
        });
  }

  private static Map<UUID, CompanyId> readCompanies(ResultSet rows) throws SQLException {
    Map<UUID, CompanyId> companies = new HashMap<>();
    while (rows.next()) {
      companies.put(rows.getObject(1, UUID.class), new CompanyId(rows.getObject(2, UUID.class)));
    }
    return companies;
  }

  private void checkAllInserted(int inserted, int wanted) {
    if (inserted != wanted) {
      throw table.missingParent();
    }
  }

  Optional<A> find(Access access, UUID id) {
    SqlText text = new SqlText();
    Slot<List<A>> found = sql.select().find(text, access.userId().value(), id);
    return session.run(access, text).get(found).stream().findFirst();
  }

  Page<A> list(Access access, Query query, PageRequest page) {
    SqlText text = new SqlText();
    UUID owner = access.userId().value();
    Slot<Page<A>> found = sql.select().page(text, owner, query, page.afterKey(), page.limit());
    Slot<Long> count = query.isCounted() ? sql.select().count(text, owner, query) : null;
    Results results = session.run(access, text);
    Page<A> read = results.get(found);
    return count == null ? read : new Page<>(read.items(), read.nextKey(), results.get(count));
  }

  A change(Access access, UUID id, ExpectedVersion expected, Instant now, Function<A, P> change) {
    UUID owner = access.userId().value();
    SqlText lock = new SqlText();
    sql.lock(lock, owner, id);
    return locked(
        lock,
        access,
        id,
        expected,
        current -> {
          P next = change.apply(current);
          if (sql.isUnchanged(current, next)) {
            return Write.nothing(current);
          }
          A changed = table.changed(current, next, now);
          SqlText text = new SqlText();
          sql.update(text, owner, current, changed);
          return new Write<>(text, results -> changed);
        });
  }

  void delete(Access access, UUID id, ExpectedVersion expected, Instant now) {
    UUID owner = access.userId().value();
    SqlText lock = new SqlText();
    sql.lockWithDescendants(lock, owner, id);
    locked(
        lock,
        access,
        id,
        expected,
        current -> {
          SqlText text = new SqlText();
          sql.delete(text, owner, current, now);
          return new Write<>(text, results -> current);
        });
  }

  /**
   * Goes on in the text that locks the record: reads it, checks its version, and writes what was
   * decided.
   */
  private A locked(
      SqlText text,
      Access access,
      UUID id,
      ExpectedVersion expected,
      Function<A, Write<A>> decide) {
    Slot<List<A>> found = sql.select().find(text, access.userId().value(), id);
    return session.readThenWrite(
        access, text, results -> decide.apply(expected(results, found, id, expected)));
  }

  private A expected(Results results, Slot<List<A>> found, UUID id, ExpectedVersion expected) {
    A current =
        results.get(found).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("There is no such " + kindInWords() + "."));
    if (!expected.accepts(current.version())) {
      throw new StaleVersion(current);
    }
    return current;
  }

  private String kindInWords() {
    return table.kind().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
