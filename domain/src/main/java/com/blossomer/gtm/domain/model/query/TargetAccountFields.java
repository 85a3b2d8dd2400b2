package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of target accounts. */
final class TargetAccountFields {

  static final QueryFields<TargetAccount> ALL =
      new QueryFields<>(
          EntityKind.TARGET_ACCOUNT, SharedFields.join(SharedFields.ofStore(), scalars()), lists());

  private TargetAccountFields() {}

  private static List<Field<TargetAccount>> scalars() {
    List<Field<TargetAccountProfile>> own =
        List.of(
            Field.uuid("companyId", TargetAccountProfile::companyId).required().fast(),
            Field.text("name", TargetAccountProfile::name).required().fast(),
            Field.text("description", TargetAccountProfile::description),
            Field.<TargetAccountProfile>text(
                "firmographics.employees", p -> p.firmographics().employees()),
            Field.<TargetAccountProfile>text(
                "firmographics.departmentSize", p -> p.firmographics().departmentSize()),
            Field.<TargetAccountProfile>text(
                "firmographics.revenue", p -> p.firmographics().revenue()));
    return Stream.concat(
            own.stream(), SharedFields.ofMetadata(TargetAccountProfile::metadata).stream())
        .map(field -> field.within(TargetAccount::profile))
        .toList();
  }

  private static List<ListField<TargetAccount, ?>> lists() {
    List<ListField<TargetAccount, ?>> lists = new ArrayList<>();
    lists.add(ListField.ofTexts("rationale", account -> account.profile().rationale()));
    lists.add(firmographics("industry", Firmographics::industry));
    lists.add(firmographics("geography", Firmographics::geography));
    lists.add(firmographics("businessModel", Firmographics::businessModel));
    lists.add(firmographics("fundingStage", Firmographics::fundingStage));
    lists.add(firmographics("companyType", Firmographics::companyType));
    lists.add(firmographics("keywords", Firmographics::keywords));
    lists.add(SharedFields.ofBuyingSignals(account -> account.profile().buyingSignals()));
    lists.add(
        ListField.ofTexts(
            "buyingSignalsRationale", account -> account.profile().buyingSignalsRationale()));
    lists.addAll(SharedFields.listsOfMetadata(account -> account.profile().metadata()));
    return lists;
  }

  private static ListField<TargetAccount, String> firmographics(
      String name, Function<Firmographics, List<String>> items) {
    return ListField.<TargetAccount>ofTexts(
            "firmographics." + name, account -> items.apply(account.profile().firmographics()))
        .fast();
  }
}
