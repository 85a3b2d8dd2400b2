package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.TargetPersonaUseCases;
import com.blossomer.gtm.domain.port.out.TargetPersonaRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class TargetPersonaService implements TargetPersonaUseCases {

  private final TargetPersonaRepository personas;
  private final Stamps stamps;

  TargetPersonaService(TargetPersonaRepository personas, Stamps stamps) {
    this.personas = personas;
    this.stamps = stamps;
  }

  @Override
  public TargetPersona create(
      Caller caller, Optional<TargetPersonaId> id, TargetPersonaProfile profile) {
    Access access = caller.require(Scope.WRITE);
    Instant now = stamps.now();
    TargetPersona persona =
        new TargetPersona(
            id.orElseGet(() -> new TargetPersonaId(stamps.newId())),
            null, // the store knows it: to find it out first would cost a round trip
            stamps.firstVersion(),
            now,
            now,
            null,
            profile);
    return personas.createAll(access, List.of(persona)).get(0);
  }

  @Override
  public TargetPersona get(Caller caller, TargetPersonaId id) {
    return personas
        .find(caller.require(Scope.READ), id)
        .orElseThrow(() -> new NotFound("There is no such target persona."));
  }

  @Override
  public Page<TargetPersona> list(Caller caller, Query query, PageRequest page) {
    return personas.list(caller.require(Scope.READ), query, page);
  }

  @Override
  public TargetPersona change(
      Caller caller,
      TargetPersonaId id,
      ExpectedVersion expected,
      Function<TargetPersona, TargetPersonaProfile> change) {
    return personas.change(
        caller.require(Scope.WRITE),
        id,
        expected,
        stamps.now(),
        current -> current.allow(change.apply(current)));
  }

  @Override
  public void delete(Caller caller, TargetPersonaId id, ExpectedVersion expected) {
    personas.delete(caller.require(Scope.WRITE), id, expected, stamps.now());
  }
}
