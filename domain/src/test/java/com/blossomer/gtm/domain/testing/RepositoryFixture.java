package com.blossomer.gtm.domain.testing;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.InvitationRepository;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.port.out.UserRepository;

/** What the contracts need from the adapter that they run on; all parts share one store. */
public interface RepositoryFixture {

  Repositories repositories();

  UserRepository users();

  SignInRepository signIns();

  RateLimitRepository rateLimits();

  InvitationRepository invitations();

  Transactions transactions();

  /** Stores a new user and gives the right to write as that user; the user owns nothing yet. */
  default Access newUser() {
    var user = TestUsers.minimalUser();
    users().create(user, TestUsers.BY_OPERATOR);
    return TestUsers.writing(user.id());
  }
}
