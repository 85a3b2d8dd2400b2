package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.user.Caller;
import java.util.Optional;
import java.util.function.Function;

/**
 * The buyers within target accounts: create, read, change, delete. Every method throws {@link
 * NotFound} for what the caller may not see.
 */
public interface TargetPersonaUseCases {

  /**
   * Stores a new record.
   *
   * @param id the id that the caller chose; a new one is made when it is empty
   * @throws Conflict when the id is taken
   * @throws Invalid when the parent is not there
   */
  TargetPersona create(Caller caller, Optional<TargetPersonaId> id, TargetPersonaProfile profile);

  TargetPersona get(Caller caller, TargetPersonaId id);

  Page<TargetPersona> list(Caller caller, Query query, PageRequest page);

  /**
   * Changes a record in one step: the function sees the current record, which nobody else can
   * change meanwhile, and returns the new content. Content equal to the current one changes
   * nothing, not even the version.
   *
   * @throws StaleVersion when the current version is none of the expected ones; the function is not
   *     called then
   * @throws Invalid when the function or the record refuses the content
   */
  TargetPersona change(
      Caller caller,
      TargetPersonaId id,
      ExpectedVersion expected,
      Function<TargetPersona, TargetPersonaProfile> change);

  /** Replaces the whole content; otherwise like {@link #change}. */
  default TargetPersona replace(
      Caller caller, TargetPersonaId id, ExpectedVersion expected, TargetPersonaProfile profile) {
    return change(caller, id, expected, current -> profile);
  }

  /**
   * Deletes a record with everything below it.
   *
   * @throws StaleVersion when the current version is none of the expected ones
   */
  void delete(Caller caller, TargetPersonaId id, ExpectedVersion expected);
}
