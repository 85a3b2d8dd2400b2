package com.blossomer.gtm.domain.port.out;

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
import com.blossomer.gtm.domain.model.user.Access;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps the buyers within target accounts. Every method sees and touches only records of {@code
 * access.userId()}, and is atomic.
 */
public interface TargetPersonaRepository {

  /**
   * Stores new records, all or none. Each belongs to the company of its account, whatever company
   * the given record names.
   *
   * @return the records as stored, their company filled in, in the same order
   * @throws Conflict when an id is taken
   * @throws Invalid when the parent is not there
   */
  List<TargetPersona> createAll(Access access, List<TargetPersona> records);

  Optional<TargetPersona> find(Access access, TargetPersonaId id);

  /** The records that meet the query, by creation time, then id. */
  Page<TargetPersona> list(Access access, Query query, PageRequest page);

  /**
   * Changes a record: reads and locks it, applies the function, stores the result as the next
   * version. Content equal to the current one is not stored.
   *
   * @throws NotFound when there is no such record
   * @throws StaleVersion when the current version is none of the expected ones; the function is not
   *     called then
   */
  TargetPersona change(
      Access access,
      TargetPersonaId id,
      ExpectedVersion expected,
      Instant now,
      Function<TargetPersona, TargetPersonaProfile> change);

  /**
   * Deletes a record with everything below it.
   *
   * @throws NotFound when there is no such record
   * @throws StaleVersion when the current version is none of the expected ones
   */
  void delete(Access access, TargetPersonaId id, ExpectedVersion expected, Instant now);
}
