package com.blossomer.gtm.domain.model.tree;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import java.util.List;
import java.util.stream.Stream;

/**
 * A record with all that belongs to it, as it was at one moment; each list by creation time, then
 * id. The root itself is in none of the lists.
 */
public record RecordTree<R extends Aggregate>(
    R root,
    List<TargetAccount> targetAccounts,
    List<TargetPersona> targetPersonas,
    List<Campaign> campaigns) {

  /** The most records that are created, copied, or given back at a deletion, in one step. */
  public static final int MAX_RECORDS = 5_000;

  public RecordTree {
    requireNonNull(root, "root");
    targetAccounts = ordered(targetAccounts);
    targetPersonas = ordered(targetPersonas);
    campaigns = ordered(campaigns);
  }

  /** All records, parents before what belongs to them. */
  public Stream<Aggregate> records() {
    return Stream.of(
            Stream.of(root), targetAccounts.stream(), targetPersonas.stream(), campaigns.stream())
        .flatMap(part -> part);
  }

  public int size() {
    return 1 + targetAccounts.size() + targetPersonas.size() + campaigns.size();
  }

  private static <A extends Aggregate> List<A> ordered(List<A> records) {
    return records.stream().sorted(Aggregate.byCreation()).toList();
  }
}
