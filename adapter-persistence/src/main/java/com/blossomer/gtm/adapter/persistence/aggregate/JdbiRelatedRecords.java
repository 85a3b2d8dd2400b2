package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.session.Results;
import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.query.Operator;
import com.blossomer.gtm.domain.model.query.Related;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.RelatedRecords;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads records of several kinds from PostgreSQL, in one round trip. */
public final class JdbiRelatedRecords implements RelatedRecords {

  private final Session session;

  public JdbiRelatedRecords(Session session) {
    this.session = session;
  }

  @Override
  public Related find(Access access, List<Related.Wanted> wanted) {
    SqlText text = SqlText.named("related.find");
    Map<Related.Wanted, Slot<? extends Page<? extends Aggregate>>> slots = new LinkedHashMap<>();
    for (Related.Wanted each : wanted) {
      String[] ids = each.ids().stream().map(UUID::toString).toArray(String[]::new);
      Query query = Query.all().where(each.path(), Operator.IN, ids);
      slots.put(
          each,
          select(each.kind())
              .page(text, access.userId().value(), query, null, Related.MAX_RECORDS));
    }
    Results results = session.runConsistently(access, text);
    Map<EntityKind, List<? extends Aggregate>> found = new EnumMap<>(EntityKind.class);
    slots.forEach(
        (each, slot) -> {
          Page<? extends Aggregate> page = results.get(slot);
          if (page.next().isPresent()) {
            throw RelatedRecords.tooMuch(each);
          }
          found.put(each.kind(), page.items());
        });
    return new Related(found);
  }

  /** The statements that read records of that kind. */
  static AggregateSelect<?, ?> select(EntityKind kind) {
    return switch (kind) {
      case COMPANY -> JdbiCompanyRepository.SQL.select();
      case TARGET_ACCOUNT -> JdbiTargetAccountRepository.SQL.select();
      case TARGET_PERSONA -> JdbiTargetPersonaRepository.SQL.select();
      case CAMPAIGN -> JdbiCampaignRepository.SQL.select();
    };
  }
}
