package com.blossomer.gtm.application.transfer;

import java.util.List;
import java.util.Optional;

/** The one table of all shapes that can be read: the first that recognizes an object reads it. */
final class Shapes {
  private static final List<ShapeReader> READERS =
      List.of(new OverviewReader(), new AccountReader(), new PersonaReader(), new EmailReader());

  private Shapes() {}

  static Optional<ShapeReader> readerOf(JsonObject object) {
    return READERS.stream().filter(reader -> reader.recognizes(object)).findFirst();
  }
}
