package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.query.Operator;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.query.Related;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.RelatedRecords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

final class InMemoryRelatedRecords implements RelatedRecords {

  private final Session session;

  InMemoryRelatedRecords(Session session) {
    this.session = session;
  }

  @Override
  public Related find(Access access, List<Related.Wanted> wanted) {
    return session.read(
        access,
        data -> {
          Map<EntityKind, List<? extends Aggregate>> found = new EnumMap<>(EntityKind.class);
          for (Related.Wanted each : wanted) {
            found.put(each.kind(), find(data, each));
          }
          return new Related(found);
        });
  }

  private static List<? extends Aggregate> find(UserData data, Related.Wanted wanted) {
    String[] ids = wanted.ids().stream().map(UUID::toString).toArray(String[]::new);
    Query query = Query.all().where(wanted.path(), Operator.IN, ids);
    Page<? extends Aggregate> page =
        switch (wanted.kind()) {
          case COMPANY -> find(data, QueryFields.ofCompanies(), query, data.companies);
          case TARGET_ACCOUNT -> find(data, QueryFields.ofTargetAccounts(), query, data.accounts);
          case TARGET_PERSONA -> find(data, QueryFields.ofTargetPersonas(), query, data.personas);
          case CAMPAIGN -> find(data, QueryFields.ofCampaigns(), query, data.campaigns);
        };
    if (page.next().isPresent()) {
      throw RelatedRecords.tooMuch(wanted);
    }
    return page.items();
  }

  private static <R extends Aggregate> Page<R> find(
      UserData data, QueryFields<R> fields, Query query, Table<R> table) {
    return table.first(data.selection(fields, query), Related.MAX_RECORDS);
  }
}
