package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.shared.Aggregate;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

  private final HandClock clock = new HandClock();
  private final TimeOrderedIds ids = new TimeOrderedIds(clock);

  @Test
  void makesVersion7OfTheTime() {
    UUID id = ids.next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(clock.millis());
  }

  @Test
  void keepsTheOrderWithinAMillisecondAndBeyondItsCounter() {
    List<UUID> made = Stream.generate(ids::next).limit(10_000).toList();

    assertThat(made).isSortedAccordingTo(Aggregate.byBytes());
    assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
  }

  @Test
  void keepsTheOrderWhenTheClockIsSetBack() {
    UUID before = ids.next();
    clock.advance(Duration.ofHours(-1));

    assertThat(List.of(before, ids.next())).isSortedAccordingTo(Aggregate.byBytes());
  }

  @Test
  void makesDifferentIdsForManyThreads() {
    List<UUID> made = IntStream.range(0, 20_000).parallel().mapToObj(i -> ids.next()).toList();

    assertThat(made).doesNotHaveDuplicates();
    assertThat(made.stream().map(UUID::getMostSignificantBits)).doesNotHaveDuplicates();
  }
}
