package com.blossomer.gtm.domain.model.targetpersona;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.shared.Classified;
import java.util.List;

/** Which people a target persona stands for. */
public record Demographics(
    List<String> jobTitles,
    List<String> departments,
    List<Classified<Seniority>> seniority,
    List<String> buyingRoles,
    List<String> jobDescriptionKeywords) {

  public static final Demographics EMPTY = new Demographics(null, null, null, null, null);

  public Demographics {
    Violations check = new Violations();
    jobTitles = check.texts("jobTitles", jobTitles);
    departments = check.texts("departments", departments);
    seniority = check.items("seniority", seniority);
    buyingRoles = check.texts("buyingRoles", buyingRoles);
    jobDescriptionKeywords = check.texts("jobDescriptionKeywords", jobDescriptionKeywords);
    check.throwIfAny();
  }
}
