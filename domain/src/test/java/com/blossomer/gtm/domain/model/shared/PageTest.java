package com.blossomer.gtm.domain.model.shared;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  private final List<Company> three =
      Stream.generate(() -> TestRecords.company(TestData.minimalCompany().build()))
          .limit(3)
          .toList();

  @Test
  void beginsTheNextPageAfterItsLastItem() {
    Page<Company> page = Page.of(three, 2);

    assertThat(page.items()).isEqualTo(three.subList(0, 2));
    assertThat(page.next()).contains(new PageKey(CREATED, three.get(1).uuid()));
  }

  @Test
  void endsWithWhatWasReadWhenThatIsNoMoreThanTheLimit() {
    assertThat(Page.of(three, 3).items()).isEqualTo(three);
    assertThat(Page.of(three, 3).next()).isEmpty();
    assertThat(Page.of(three, 4).next()).isEmpty();
  }

  @Test
  void mapsItsItemsAndKeepsItsPlace() {
    Page<UUID> ids = Page.of(three, 1).map(Company::uuid);

    assertThat(ids.items()).containsExactly(three.get(0).uuid());
    assertThat(ids.next()).isPresent();
  }

  @Test
  void ordersByTimeThenByIdAsUnsignedBytes() {
    UUID low = new UUID(1, -1);
    UUID high = new UUID(-1, 1);

    assertThat(new PageKey(CREATED, high)).isLessThan(new PageKey(LATER, low));
    assertThat(new PageKey(CREATED, low)).isLessThan(new PageKey(CREATED, high));
    assertThat(new PageKey(CREATED, new UUID(1, 1))).isLessThan(new PageKey(CREATED, low));
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
}
