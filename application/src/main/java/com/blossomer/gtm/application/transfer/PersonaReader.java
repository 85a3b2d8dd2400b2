package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;

/** A persona as the generator gave it: written within its account from 6 to 9 July 2025. */
final class PersonaReader implements ShapeReader {
  @Override
  public EntityKind kind() {
    return EntityKind.TARGET_PERSONA;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return object.has("targetPersonaName");
  }

  @Override
  public Content read(Fields fields) {
    JsonValue error = fields.get("errorCode");
    if (error != null) {
      fields
          .claim()
          .note(
              "failed_answer",
              error,
              "The old server answered with an error; the record holds what the user had typed.");
    }
    // a name that the user gave to a draft stands before the generated one
    String name = fields.name("personaName", "targetPersonaName", "name");
    return PersonaParts.of(name, fields.text("targetPersonaDescription", "description"), fields);
  }
}
