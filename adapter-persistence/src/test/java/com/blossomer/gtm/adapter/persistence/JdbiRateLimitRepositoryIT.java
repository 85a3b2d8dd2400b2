package com.blossomer.gtm.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.contract.RateLimitRepositoryContract;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JdbiRateLimitRepositoryIT extends RateLimitRepositoryContract {

  private static TestDatabase database;

  @BeforeAll
  static void create() {
    database = TestDatabase.create();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Override
  protected RepositoryFixture fixture() {
    return database;
  }

  @Override
  protected void letPass(Access user, Duration time) {
    database.execute(
        "update rate_limits set full_at = full_at - interval '%s' where user_id = '%s'"
            .formatted(time, user.userId()));
  }

  @Test
  void recoversWhenTheClockOfTheDatabaseWentBack() {
    Access user = database.newUser();
    RateLimitPolicy policy = new RateLimitPolicy(2, 2);
    database.rateLimits().lease(user, policy, 1);
    letPass(user, Duration.ofDays(-1));

    assertThat(database.rateLimits().lease(user, policy, 1).retryAfter())
        .isPositive()
        .isLessThanOrEqualTo(Duration.ofMinutes(1));
  }
}
