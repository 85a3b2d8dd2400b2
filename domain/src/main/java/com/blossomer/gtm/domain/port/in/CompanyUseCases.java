package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
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
import com.blossomer.gtm.domain.model.user.Caller;
import java.util.Optional;
import java.util.function.Function;

/**
 * The companies of a user: create, read, change, delete. Every method throws {@link NotFound} for
 * what the caller may not see.
 */
public interface CompanyUseCases {

  /**
   * Stores a new record.
   *
   * @param id the id that the caller chose; a new one is made when it is empty
   * @throws Conflict when the id is taken
   */
  Company create(Caller caller, Optional<CompanyId> id, CompanyProfile profile);

  Company get(Caller caller, CompanyId id);

  Page<Company> list(Caller caller, Query query, PageRequest page);

  /** The company with everything below it, as it was at one moment. */
  RecordTree<Company> tree(Caller caller, CompanyId id);

  /**
   * Changes a record in one step: the function sees the current record, which nobody else can
   * change meanwhile, and returns the new content. Content equal to the current one changes
   * nothing, not even the version.
   *
   * @throws StaleVersion when the current version is none of the expected ones; the function is not
   *     called then
   * @throws Invalid when the function or the record refuses the content
   */
  Company change(
      Caller caller,
      CompanyId id,
      ExpectedVersion expected,
      Function<Company, CompanyProfile> change);

  /** Replaces the whole content; otherwise like {@link #change}. */
  default Company replace(
      Caller caller, CompanyId id, ExpectedVersion expected, CompanyProfile profile) {
    return change(caller, id, expected, current -> profile);
  }

  /**
   * Deletes a record with everything below it.
   *
   * @throws StaleVersion when the current version is none of the expected ones
   */
  void delete(Caller caller, CompanyId id, ExpectedVersion expected);
}
