package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import java.util.List;

/** Reads what all shapes of accounts have alike. */
final class AccountParts {
  private AccountParts() {}

  static Content of(
      String name,
      Fields fields,
      String description,
      List<String> rationale,
      Firmographics firmographics) {
    return new Content.OfAccount(
        name,
        TargetAccountProfile.builder()
            .name(name)
            .description(description)
            .rationale(rationale)
            .firmographics(firmographics)
            .buyingSignals(SignalsReader.read(fields))
            .buyingSignalsRationale(fields.texts("buyingSignalsRationale"))
            .metadata(MetadataReader.read(fields)),
        NestedPersonas.of(fields));
  }
}
