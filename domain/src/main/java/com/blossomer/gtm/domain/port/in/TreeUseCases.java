package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.tree.NewTree;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Caller;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Records together with everything below them: create, copy, delete. Each is all or nothing, for at
 * most {@value RecordTree#MAX_RECORDS} records.
 */
public interface TreeUseCases {

  /**
   * Stores a tree of new records, its root below parents that are there. They keep the ids,
   * creation times and sources that they bring; their versions begin anew. Places in a refusal are
   * within the kind of the root, such as {@code /company/targetAccounts/2/name}.
   *
   * @throws Invalid when a parent is not there, a source is not that of an import, or a campaign
   *     that was not imported has no persona
   * @throws Conflict when ids are taken; tells all of them
   */
  RecordTree<?> create(Caller caller, NewTree tree);

  /**
   * Copies a record with everything below it, as it was at one moment. The copies have new ids and
   * are created now, campaigns are drafts, and nothing but a campaign without persona says where an
   * import took it from.
   *
   * @param parentId the record to put the copy into, of the kind that the parent has; beside the
   *     original when it is empty
   * @param name what the copy of the record itself is called; the same when it is empty
   * @return the copy of the record itself
   * @throws NotFound when there is no such record
   * @throws Invalid when the parent is not there, or the record has none
   * @throws Conflict when there is too much to copy in one step
   */
  Aggregate copy(Caller caller, RecordId id, Optional<UUID> parentId, Optional<String> name);

  /**
   * Deletes a record with everything below it. The function sees exactly what is deleted, in time
   * to refuse it: when it throws, nothing is deleted.
   *
   * @return what the function made of it
   * @throws NotFound when there is no such record
   * @throws StaleVersion when the current version is none of the expected ones
   * @throws Conflict when there is more than could be created again in one step
   */
  <T> T delete(
      Caller caller, RecordId id, ExpectedVersion expected, Function<RecordTree<?>, T> keep);
}
