package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.tree.RecordOutline;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.tree.TreeOutline;
import com.blossomer.gtm.domain.model.tree.TreeSurroundings;
import com.blossomer.gtm.domain.model.user.Access;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps records of all kinds together with everything below them. Every method sees and touches
 * only records of {@code access.userId()}, and is atomic.
 */
public interface TreeRepository {

  /** A record with everything below it, as it was at one moment. */
  Optional<RecordTree<?>> find(Access access, RecordId id);

  /**
   * Creates a tree. The function sees what is stored around it, decides what is stored, and may
   * throw; its parents stay where they are until all is done.
   *
   * @param decide gives records that are complete and belong to those parents or to each other
   * @return what the function gave
   * @throws Conflict when an id is taken in the same moment
   */
  RecordTree<?> create(
      Access access, TreeOutline outline, Function<TreeSurroundings, RecordTree<?>> decide);

  /**
   * Deletes a record with everything below it. The function sees exactly what is deleted; when it
   * throws, nothing is.
   *
   * @return what the function made of it
   * @throws NotFound when there is no such record
   * @throws StaleVersion when the current version is none of the expected ones; the function is not
   *     called then
   */
  <T> T delete(
      Access access,
      RecordId id,
      ExpectedVersion expected,
      Instant now,
      Function<RecordTree<?>, T> keep);

  /**
   * Those of the records that are there, with everything below them, parents first. Until the
   * transaction ends none of them changes, goes away, or gets anything below it.
   */
  List<RecordOutline> hold(Access access, Set<RecordId> ids);

  /**
   * Deletes records that are held.
   *
   * @param ids with those of everything below them
   */
  void deleteAll(Access access, Set<RecordId> ids, Instant now);
}
