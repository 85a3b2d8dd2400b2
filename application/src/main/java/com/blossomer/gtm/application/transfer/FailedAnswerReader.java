package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.stream.Stream;

/** An error of the old server that was stored in an account's place; only personas are in it. */
final class FailedAnswerReader implements ShapeReader {
  @Override
  public EntityKind kind() {
    return EntityKind.TARGET_ACCOUNT;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return object.has("errorCode")
        && Stream.of("name", "accountName", "personaName", "_input_url", "companyName")
            .noneMatch(object::has);
  }

  @Override
  public Content read(Fields fields) {
    return new Content.OfAccount(
        Fields.UNNAMED, TargetAccountProfile.builder(), NestedPersonas.of(fields));
  }

  @Override
  public String reasonWhenEmpty() {
    return "It is an error that the old server answered, not a record.";
  }
}
