package com.blossomer.gtm.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifetimeTest {
  private final List<String> closed = new ArrayList<>();
  private final Lifetime lifetime = Lifetime.begin(() -> {});

  @Test
  void closesInReverseOrderOnce() {
    lifetime.open(() -> closing("database"));
    lifetime.open(() -> closing("pool"));
    lifetime.open(() -> closing("http"));

    lifetime.close();
    lifetime.close();

    assertThat(closed).containsExactly("http", "pool", "database");
  }

  @Test
  void closesTheRestWhenOneCannotBeClosed() {
    lifetime.open(() -> closing("database"));
    lifetime.open(
        () ->
            () -> {
              throw new IllegalStateException("stuck");
            });

    lifetime.close();

    assertThat(closed).containsExactly("database");
  }

  @Test
  void opensNothingAfterItsEnd() {
    lifetime.close();

    assertThatThrownBy(() -> lifetime.open(() -> closing("late")))
        .isInstanceOf(CommandFailure.class)
        .hasMessage("Stopped before it was ready.");
    assertThatThrownBy(() -> lifetime.step(() -> closed.add("late")))
        .isInstanceOf(CommandFailure.class);
    assertThat(closed).isEmpty();
  }

  private AutoCloseable closing(String name) {
    return () -> closed.add(name);
  }
}
