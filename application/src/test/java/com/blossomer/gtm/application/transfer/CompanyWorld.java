package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.company.CompanyInsight;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import java.util.List;

/** What an import makes of one object in which the old app kept a company. */
final class CompanyWorld {
  private static final String KEY = "dashboard_overview";

  private final World world = new World();
  private final ImportReport report;

  CompanyWorld(String object) {
    report = world.take(World.dump(KEY, object));
  }

  World world() {
    return world;
  }

  /** The one company there is. */
  CompanyProfile company() {
    if (world.companies().size() != 1) {
      throw new AssertionError("not one company but " + world.companies());
    }
    return world.companies().get(0).profile();
  }

  /** The texts of the insights of a kind. */
  List<String> insights(String kind) {
    return company().insights().stream()
        .filter(insight -> insight.kind().equals(kind))
        .map(CompanyInsight::text)
        .toList();
  }

  /** Each leftover as its path and its text. */
  List<String> leftovers() {
    return world.leftovers().stream().map(l -> l.path() + " " + l.json()).toList();
  }

  List<String> codes() {
    return World.codes(report);
  }

  KeyBalance balance() {
    return World.balance(report, KEY);
  }
}
