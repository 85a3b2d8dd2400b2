package com.blossomer.gtm.domain.model.shared;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  @Test
  void mapsItsItemsAndKeepsItsPlaceAndCount() {
    PageKey key = new PageKey(List.of("a"), new UUID(0, 1));
    Page<Integer> lengths = new Page<>(List.of("one", "three"), key, 7L).map(String::length);

    assertThat(lengths.items()).containsExactly(3, 5);
    assertThat(lengths.next()).contains(key);
    assertThat(lengths.total()).contains(7L);
  }

  @Test
  void ordersByTimeThenByIdAsUnsignedBytes() {
    Company low = company(CREATED, new UUID(1, -1));
    Company high = company(CREATED, new UUID(-1, 1));
    Company lowest = company(CREATED, new UUID(1, 1));
    Company later = company(LATER, new UUID(0, 0));

    assertThat(List.of(lowest, low, high, later)).isSortedAccordingTo(Aggregate.byCreation());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 201, Integer.MAX_VALUE})
  void refusesALimitOutOfRange(int limit) {
    assertThatThrownBy(() -> PageRequest.first(limit))
        .isInstanceOf(Invalid.class)
        .hasMessage("/limit: The limit must be from 1 to 200.");
  }

  @Test
  void takesEveryLimitInRange() {
    assertThatCode(() -> PageRequest.first(1)).doesNotThrowAnyException();
    assertThatCode(() -> PageRequest.first(200)).doesNotThrowAnyException();
    assertThat(PageRequest.first().limit()).isEqualTo(50);
  }

  private static Company company(Instant createdAt, UUID id) {
    return new Company(
        new CompanyId(id),
        TestRecords.first(),
        createdAt,
        createdAt,
        null,
        TestData.minimalCompany().build());
  }
}
