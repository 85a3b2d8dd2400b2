package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.FAR_AWAY;
import static com.blossomer.gtm.domain.testing.TestUsers.LONG_AGO;
import static com.blossomer.gtm.domain.testing.TestUsers.key;
import static com.blossomer.gtm.domain.testing.TestUsers.newSecret;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.out.ApiKeyRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ApiKeyRepository} promises. */
public abstract class ApiKeyRepositoryContract {

  private ApiKeyRepository keys;
  private Access user;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void takeRepository() {
    keys = fixture().repositories().apiKeys();
    user = fixture().newUser();
  }

  @Test
  void keepsEveryField() {
    ApiKey full =
        new ApiKey(
            new ApiKeyId(TestRecords.newId()),
            user.userId(),
            "laptop 💻",
            "bgtm_…1234",
            newSecret(user.userId()).hash(),
            Set.of(Scope.READ, Scope.WRITE, Scope.ADMIN),
            LONG_AGO,
            FAR_AWAY,
            CREATED,
            LATER);

    keys.create(user, full);

    assertThat(keys.list(reading(user))).containsExactly(full);
  }

  @Test
  void keepsAKeyThatNeverExpires() {
    ApiKey endless = key(newSecret(user.userId()), null, Scope.READ);

    keys.create(user, endless);

    assertThat(keys.list(reading(user))).containsExactly(endless);
  }

  @Test
  void listsByCreationTimeThenIdAndHidesTheKeysOfOthers() {
    List<ApiKey> created =
        Stream.generate(() -> create(user))
            .limit(5)
            .sorted(Comparator.comparing(key -> key.id().toString()))
            .toList();
    create(fixture().newUser());

    assertThat(keys.list(reading(user))).containsExactlyElementsOf(created);
  }

  @Test
  void revokes() {
    ApiKey key = create(user);
    ApiKey untouched = create(user);

    ApiKey revoked = keys.revoke(user, key.id(), LATER).orElseThrow();

    assertThat(revoked.revokedAt()).isEqualTo(LATER);
    assertThat(revoked.isValidAt(LATER)).isFalse();
    assertThat(keys.list(reading(user))).containsExactlyInAnyOrder(revoked, untouched);
  }

  @Test
  void leavesARevokedKeyAsItWas() {
    ApiKey key = create(user);
    ApiKey revoked = keys.revoke(user, key.id(), CREATED).orElseThrow();

    assertThat(keys.revoke(user, key.id(), LATER)).contains(revoked);
    assertThat(keys.list(reading(user))).containsExactly(revoked);
  }

  @Test
  void findsNoKeyOfOthersToRevoke() {
    Access other = fixture().newUser();
    ApiKey theirs = create(other);

    assertThat(keys.revoke(user, theirs.id(), LATER)).isEmpty();
    assertThat(keys.revoke(user, new ApiKeyId(TestRecords.newId()), LATER)).isEmpty();
    assertThat(keys.list(reading(other))).containsExactly(theirs);
  }

  private ApiKey create(Access owner) {
    ApiKey key = key(newSecret(owner.userId()));
    keys.create(owner, key);
    return key;
  }
}
