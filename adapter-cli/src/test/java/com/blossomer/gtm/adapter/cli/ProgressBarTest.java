package com.blossomer.gtm.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.ProgressBar;
import com.blossomer.gtm.adapter.cli.runtime.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private final SteppedClock clock = new SteppedClock();

  @Test
  void tellsTheRateAndTheRemainingTime() {
    ProgressBar bar = bar(true);
    bar.begin("dumps", 1_000);
    clock.seconds += 10;
    bar.at("dumps", 25, 1_000);

    assertThat(last()).isEqualTo("[........................] 25/1000 dumps  2.5/s  6:30 left");

    clock.seconds += 10;
    bar.at("dumps", 500, 1_000);
    bar.step(true);
    assertThat(last()).isEqualTo("[############............] 500/1000 dumps  25.0/s  0:20 left");
    clock.seconds += 7_180;
    bar.at("dumps", 1_000, 1_000);
    bar.close();
    assertThat(last())
        .isEqualTo("[########################] 1000/1000 dumps  0.1/s  in 2:00:00  1 failed\n");
  }

  @Test
  void drawsAtMostTenTimesASecond() {
    ProgressBar bar = bar(true);
    bar.begin("dumps", 1_000);
    for (int i = 0; i < 900; i++) {
      bar.step(false);
    }

    assertThat(seen.toString(UTF_8)).isEqualTo("\r\u001B[K[........................] 0/1000 dumps");
  }

  @Test
  void drawsNothingForNobody() {
    ProgressBar bar = bar(false);
    bar.begin("dumps", 1);
    bar.step(false);
    bar.clear();
    bar.close();

    assertThat(seen.size()).isZero();
  }

  @Test
  void hasALineForNothing() {
    ProgressBar bar = bar(true);
    bar.begin("dumps", 0);
    bar.close();

    assertThat(last()).isEqualTo("[########################] 0/0 dumps\n");
  }

  private String last() {
    String all = seen.toString(UTF_8);
    return all.substring(all.lastIndexOf("\u001B[K") + 3);
  }

  private ProgressBar bar(boolean isSeen) {
    Terminal terminal =
        new Terminal(
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            new PrintStream(seen, true, UTF_8),
            new ByteArrayInputStream(new byte[0]),
            false,
            false,
            () -> isSeen);
    return ProgressBar.on(new Context(new FakeRuntime(), terminal, clock));
  }

  private static final class SteppedClock extends Clock {
    private long seconds;

    @Override
    public Instant instant() {
      return CommandLineFixture.NOW.plusSeconds(seconds);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
