package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.stream.Stream;

/**
 * A persona whose name is just {@code name}: written from 3 to 6 July 2025, with lists of its own
 * and later with the generator's name and description once more.
 */
final class EarlyPersonaReader implements ShapeReader {
  @Override
  public EntityKind kind() {
    return EntityKind.TARGET_PERSONA;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return (object.has("name") || object.has("personaName"))
        && Stream.of(
                "likelyJobTitles",
                "primaryResponsibilities",
                "whyWeMatter",
                "keyConcerns",
                "desiredOutcomes",
                "demographics",
                "purchaseJourney",
                "personaDescription")
            .anyMatch(object::has);
  }

  @Override
  public Content read(Fields fields) {
    String name = fields.name("name", "personaName");
    return PersonaParts.of(name, fields.text("description", "personaDescription"), fields);
  }
}
