package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;

/** A row of a table of personas: one of them, with the id and the name of its account beside it. */
final class PersonaRowReader implements ShapeReader {
  private static final String PERSONA = "persona";

  @Override
  public EntityKind kind() {
    return EntityKind.TARGET_PERSONA;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return object.get(PERSONA) instanceof JsonObject persona && Shapes.isPersona(persona);
  }

  @Override
  public Content read(Fields fields) {
    JsonObject persona = (JsonObject) fields.raw(PERSONA);
    fields.claim().isAbout(persona);
    Content.OfPersona content =
        (Content.OfPersona)
            Shapes.readerWithinAccount(persona).read(new Fields(fields.claim(), persona));
    return new Content.OfPersona(content.name(), content.profile(), hint(fields));
  }

  private static AccountHint hint(Fields row) {
    if (row.get("account") instanceof JsonObject account) {
      Fields within = row.in(account);
      JsonValue name = within.get("targetAccountName");
      return AccountHint.of(row, within.get("id"), name == null ? within.get("name") : name);
    }
    return AccountHint.in(row);
  }
}
