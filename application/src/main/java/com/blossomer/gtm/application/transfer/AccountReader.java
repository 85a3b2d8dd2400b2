package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A target account as the generator gave it, with its personas inside: written from 6 to 9 July
 * 2025.
 */
final class AccountReader implements ShapeReader {
  @Override
  public EntityKind kind() {
    return EntityKind.TARGET_ACCOUNT;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return object.has("targetAccountName");
  }

  @Override
  public Content read(Fields fields) {
    String name = fields.name("targetAccountName");
    return new Content.OfAccount(
        name,
        TargetAccountProfile.builder()
            .name(name)
            .description(fields.text("targetAccountDescription"))
            .rationale(fields.texts("targetAccountRationale"))
            .firmographics(firmographics(fields.below("firmographics")))
            .buyingSignals(SharedParts.signals(fields, "buyingSignals"))
            .buyingSignalsRationale(fields.texts("buyingSignalsRationale"))
            .metadata(SharedParts.metadata(fields.below("metadata"))),
        personas(fields));
  }

  private static Firmographics firmographics(Fields fields) {
    return new Firmographics(
        fields.texts("industry"),
        fields.text("employees"),
        fields.text("departmentSize"),
        fields.text("revenue"),
        fields.texts("geography"),
        fields.texts("businessModel"),
        fields.texts("fundingStage"),
        fields.texts("companyType"),
        fields.texts("keywords"));
  }

  /** A persona that cannot be read must not hide the others, so flaws in the list are let pass. */
  private static List<JsonObject> personas(Fields fields) {
    JsonValue value = fields.claim().root().get("personas");
    if (value instanceof JsonNull || value instanceof JsonList list && list.items().isEmpty()) {
      fields.claim().take(value);
      return List.of();
    }
    List<JsonObject> personas = new ArrayList<>();
    if (value instanceof JsonList list) {
      for (JsonValue item : list.items()) {
        if (item instanceof JsonObject object
            && Shapes.readerOf(object)
                .filter(r -> r.kind() == EntityKind.TARGET_PERSONA)
                .isPresent()) {
          fields.claim().exclude(object);
          personas.add(object);
        }
      }
    }
    return personas;
  }
}
