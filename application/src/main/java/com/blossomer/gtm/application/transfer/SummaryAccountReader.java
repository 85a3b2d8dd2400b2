package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.stream.Stream;

/** An account of ten minutes of 6 July 2025, whose firmographics tell of the user's own company. */
final class SummaryAccountReader implements ShapeReader {
  @Override
  public EntityKind kind() {
    return EntityKind.TARGET_ACCOUNT;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return object.has("name")
        && object.get("firmographics") instanceof JsonObject firmographics
        && firmographics.has("category")
        && Stream.of("industry", "companySize", "employees", "geography", "keywords")
            .noneMatch(firmographics::has);
  }

  @Override
  public Content read(Fields fields) {
    fields
        .claim()
        .note(
            "firmographics_of_seller",
            fields.raw("firmographics"),
            "The firmographics tell of the user's own company, not of the account; they are"
                + " leftovers.");
    return AccountParts.of(
        fields.name("name"),
        fields,
        fields.text("description"),
        fields.texts("rationale"),
        Firmographics.EMPTY);
  }
}
