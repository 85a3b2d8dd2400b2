package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.TargetPersonaRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps target personas in PostgreSQL. */
public final class JdbiTargetPersonaRepository implements TargetPersonaRepository {

  static final AggregateSql<TargetPersona, TargetPersonaProfile> SQL =
      new AggregateSql<>(Tables.TARGET_PERSONAS, QueryFields.ofTargetPersonas());

  private final AggregateStore<TargetPersona, TargetPersonaProfile> store;

  public JdbiTargetPersonaRepository(Session session) {
    store = new AggregateStore<>(session, SQL);
  }

  @Override
  public List<TargetPersona> createAll(Access access, List<TargetPersona> records) {
    return store.insertWithCompanies(
        access,
        records,
        r -> r.profile().targetAccountId().value(),
        (r, company) ->
            new TargetPersona(
                r.id(),
                company,
                r.version(),
                r.createdAt(),
                r.updatedAt(),
                r.source(),
                r.profile()));
  }

  @Override
  public Optional<TargetPersona> find(Access access, TargetPersonaId id) {
    return store.find(access, id.value());
  }

  @Override
  public Page<TargetPersona> list(Access access, Query query, PageRequest page) {
    return store.list(access, query, page);
  }

  @Override
  public TargetPersona change(
      Access access,
      TargetPersonaId id,
      ExpectedVersion expected,
      Instant now,
      Function<TargetPersona, TargetPersonaProfile> change) {
    return store.change(access, id.value(), expected, now, change);
  }

  @Override
  public void delete(Access access, TargetPersonaId id, ExpectedVersion expected, Instant now) {
    store.delete(access, id.value(), expected, now);
  }
}
