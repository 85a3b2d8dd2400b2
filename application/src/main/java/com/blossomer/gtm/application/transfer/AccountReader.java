package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;

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
    // a name that the user gave to a draft stands before the generated one
    String name = fields.name("accountName", "targetAccountName", "name");
    return AccountParts.of(
        name,
        fields,
        fields.text("targetAccountDescription", "description"),
        fields.texts("targetAccountRationale", "rationale"),
        FirmographicsReader.read(fields));
  }
}
