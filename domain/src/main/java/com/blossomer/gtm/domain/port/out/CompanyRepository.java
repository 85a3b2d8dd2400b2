package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Access;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps the companies of a user. Every method sees and touches only records of {@code
 * access.userId()}, and is atomic.
 */
public interface CompanyRepository {

  /**
   * Stores new records, all or none.
   *
   * @return the records as stored, in the same order
   * @throws Conflict when an id is taken
   */
  List<Company> createAll(Access access, List<Company> records);

  Optional<Company> find(Access access, CompanyId id);

  /** The records that meet the query, by creation time, then id. */
  Page<Company> list(Access access, Query query, PageRequest page);

  /** The company with everything below it, as it was at one moment. */
  Optional<RecordTree<Company>> findTree(Access access, CompanyId id);

  /**
   * Changes a record: reads and locks it, applies the function, stores the result as the next
   * version. Content equal to the current one is not stored.
   *
   * @throws NotFound when there is no such record
   * @throws StaleVersion when the current version is none of the expected ones; the function is not
   *     called then
   */
  Company change(
      Access access,
      CompanyId id,
      ExpectedVersion expected,
      Instant now,
      Function<Company, CompanyProfile> change);

  /**
   * Deletes a record with everything below it.
   *
   * @throws NotFound when there is no such record
   * @throws StaleVersion when the current version is none of the expected ones
   */
  void delete(Access access, CompanyId id, ExpectedVersion expected, Instant now);
}
