package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.migration.Invitation;
import com.blossomer.gtm.domain.model.migration.InvitationFilter;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.port.out.AuditLog;
import com.blossomer.gtm.domain.port.out.InvitationRepository;
import java.util.Comparator;
import java.util.Optional;

final class InMemoryInvitationRepository implements InvitationRepository {

  private static final Comparator<InvitedUser> ORDER =
      Comparator.comparing(InMemoryInvitationRepository::key, PageKey.byTime());

  private final InMemoryStore store;
  private final Session session;
  private final AuditLog auditLog;

  InMemoryInvitationRepository(InMemoryStore store, Session session, AuditLog auditLog) {
    this.store = store;
    this.session = session;
    this.auditLog = auditLog;
  }

  @Override
  public void create(Invitation invitation, AuditStamp stamp) {
    store.locked(
        users -> {
          if (!users.containsKey(invitation.userId())) {
            throw new NotFound("There is no such user.");
          }
          UserData changed = store.dataOf(invitation.userId()).copy();
          changed.invitationsByHash.values().removeIf(earlier -> earlier.importId() == null);
          changed.invitationsByHash.put(invitation.hash(), invitation);
          store.replaceData(invitation.userId(), changed);
          auditLog.add(
              stamp, AuditAction.USER_INVITED, invitation.userId(), "batch " + invitation.batch());
          return invitation;
        });
  }

  @Override
  public Page<InvitedUser> list(InvitationFilter filter, PageRequest request) {
    return store.reading(
        users ->
            Page.of(
                users.values().stream()
                    .flatMap(
                        user ->
                            store.dataOf(user.id()).invitationsByHash.values().stream()
                                .filter(filter::accepts)
                                .map(invitation -> new InvitedUser(invitation, user.email())))
                    .filter(
                        invited ->
                            request
                                .after()
                                .map(after -> PageKey.byTime().compare(key(invited), after) > 0)
                                .orElse(true))
                    .sorted(ORDER)
                    .limit(request.limit() + 1L)
                    .toList(),
                request.limit(),
                InMemoryInvitationRepository::key));
  }

  @Override
  public Optional<Invitation> find(Access access, String hash) {
    return session.read(access, data -> Optional.ofNullable(data.invitationsByHash.get(hash)));
  }

  @Override
  public void update(Access access, Invitation changed) {
    session.write(
        access, data -> data.invitationsByHash.computeIfPresent(changed.hash(), (h, i) -> changed));
  }

  private static PageKey key(InvitedUser invited) {
    Invitation invitation = invited.invitation();
    return PageKey.at(invitation.createdAt(), invitation.id());
  }
}
