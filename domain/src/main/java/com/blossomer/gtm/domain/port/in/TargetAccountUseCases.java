package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.user.Caller;
import java.util.Optional;
import java.util.function.Function;

/**
 * The ideal customer profiles of a company: create, read, change, delete. Every method throws
 * {@link NotFound} for what the caller may not see.
 */
public interface TargetAccountUseCases {

  /**
   * Stores a new record.
   *
   * @param id the id that the caller chose; a new one is made when it is empty
   * @throws Conflict when the id is taken
   * @throws Invalid when the parent is not there
   */
  TargetAccount create(Caller caller, Optional<TargetAccountId> id, TargetAccountProfile profile);

  TargetAccount get(Caller caller, TargetAccountId id);

  Page<TargetAccount> list(Caller caller, Query query, PageRequest page);

  /**
   * Changes a record in one step: the function sees the current record, which nobody else can
   * change meanwhile, and returns the new content. Content equal to the current one changes
   * nothing, not even the version.
   *
   * @throws StaleVersion when the current version is none of the expected ones; the function is not
   *     called then
   * @throws Invalid when the function or the record refuses the content
   */
  TargetAccount change(
      Caller caller,
      TargetAccountId id,
      ExpectedVersion expected,
      Function<TargetAccount, TargetAccountProfile> change);

  /** Replaces the whole content; otherwise like {@link #change}. */
  default TargetAccount replace(
      Caller caller, TargetAccountId id, ExpectedVersion expected, TargetAccountProfile profile) {
    return change(caller, id, expected, current -> profile);
  }

  /**
   * Deletes a record with everything below it.
   *
   * @throws StaleVersion when the current version is none of the expected ones
   */
  void delete(Caller caller, TargetAccountId id, ExpectedVersion expected);
}
