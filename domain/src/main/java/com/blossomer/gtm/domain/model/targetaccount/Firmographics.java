package com.blossomer.gtm.domain.model.targetaccount;

import com.blossomer.gtm.domain.error.Violations;
import java.util.List;

/** What the companies of a target account look like. */
public record Firmographics(
    List<String> industry,
    String employees,
    String departmentSize,
    String revenue,
    List<String> geography,
    List<String> businessModel,
    List<String> fundingStage,
    List<String> companyType,
    List<String> keywords) {

  public static final Firmographics EMPTY =
      new Firmographics(null, null, null, null, null, null, null, null, null);

  public Firmographics {
    Violations check = new Violations();
    industry = check.texts("industry", industry);
    check.text("employees", employees);
    check.text("departmentSize", departmentSize);
    check.text("revenue", revenue);
    geography = check.texts("geography", geography);
    businessModel = check.texts("businessModel", businessModel);
    fundingStage = check.texts("fundingStage", fundingStage);
    companyType = check.texts("companyType", companyType);
    keywords = check.texts("keywords", keywords);
    check.throwIfAny();
  }
}
