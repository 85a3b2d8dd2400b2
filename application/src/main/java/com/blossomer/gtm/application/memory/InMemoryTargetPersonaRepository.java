package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.CompanyId;
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

final class InMemoryTargetPersonaRepository implements TargetPersonaRepository {

  private final Session session;

  InMemoryTargetPersonaRepository(Session session) {
    this.session = session;
  }

  @Override
  public List<TargetPersona> createAll(Access access, List<TargetPersona> records) {
    return session.write(
        access, data -> records.stream().map(record -> insert(data, record)).toList());
  }

  @Override
  public Optional<TargetPersona> find(Access access, TargetPersonaId id) {
    return session.read(access, data -> data.personas.find(id.value()));
  }

  @Override
  public Page<TargetPersona> list(Access access, Query query, PageRequest page) {
    return session.read(
        access,
        data -> data.personas.page(data.selection(QueryFields.ofTargetPersonas(), query), page));
  }

  @Override
  public TargetPersona change(
      Access access,
      TargetPersonaId id,
      ExpectedVersion expected,
      Instant now,
      Function<TargetPersona, TargetPersonaProfile> change) {
    return session.write(
        access,
        data -> {
          TargetPersona current = data.personas.expect(id.value(), expected);
          TargetPersonaProfile next = change.apply(current);
          if (next.equals(current.profile())) {
            return current;
          }
          TargetPersona changed = placed(data, current.changedTo(next, now));
          data.personas.replace(changed);
          return changed;
        });
  }

  @Override
  public void delete(Access access, TargetPersonaId id, ExpectedVersion expected, Instant now) {
    session.write(
        access,
        data -> {
          TargetPersona doomed = data.personas.expect(id.value(), expected);
          data.deletePersona(id);
          return doomed;
        });
  }

  private static TargetPersona insert(UserData data, TargetPersona persona) {
    TargetPersona placed = placed(data, persona);
    data.personas.insert(placed);
    return placed;
  }

  /** The persona in the company of its account. */
  private static TargetPersona placed(UserData data, TargetPersona persona) {
    CompanyId company =
        data.accounts
            .find(persona.profile().targetAccountId().value())
            .map(account -> account.profile().companyId())
            .orElseThrow(() -> Invalid.noSuchParent("/targetAccountId", "target account"));
    return new TargetPersona(
        persona.id(),
        company,
        persona.version(),
        persona.createdAt(),
        persona.updatedAt(),
        persona.source(),
        persona.profile());
  }
}
