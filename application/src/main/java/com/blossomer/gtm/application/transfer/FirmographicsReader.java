package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import java.util.List;
import java.util.Map;

/**
 * Reads firmographics: flat, with the size of the company in an object of its own, or as rows of a
 * table. Names are in camel, snake or lower case; a text stands for a list of one.
 */
final class FirmographicsReader {
  private static final String MEMBER = "firmographics";
  private static final String SIZE = "companySize";

  /** The fields by the labels that the rows of the old user interface had. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("industry", "industry"),
          Map.entry("industries", "industry"),
          Map.entry("employees", "employees"),
          Map.entry("employeecount", "employees"),
          Map.entry("companysize", "employees"),
          Map.entry("departmentsize", "departmentSize"),
          Map.entry("revenue", "revenue"),
          Map.entry("geography", "geography"),
          Map.entry("businessmodel", "businessModel"),
          Map.entry("fundingstage", "fundingStage"),
          Map.entry("companytype", "companyType"),
          Map.entry("keywords", "keywords"));

  private FirmographicsReader() {}

  static Firmographics read(Fields account) {
    if (account.get(MEMBER) instanceof JsonList) {
      Tags rows = new TagRows(account, MEMBER, LABELS);
      return firmographics(rows, rows);
    }
    Fields fields = account.below(MEMBER);
    JsonValue size = fields.get(fields.get(SIZE) == null ? "companysize" : SIZE);
    if (size instanceof JsonText text) {
      return firmographics(new TagMembers(fields), new Employees(fields, text));
    }
    return firmographics(new TagMembers(fields), new TagMembers(fields.in(size)));
  }

  /** The size of a company as one text. */
  private record Employees(Fields fields, JsonText size) implements Tags {
    @Override
    public List<String> all(String name) {
      return List.of();
    }

    @Override
    public String one(String name) {
      return name.equals("employees") ? fields.fitting().text(size) : null;
    }
  }

  private static Firmographics firmographics(Tags tags, Tags size) {
    return new Firmographics(
        tags.all("industry"),
        either(tags, size, "employees"),
        either(tags, size, "departmentSize"),
        either(tags, size, "revenue"),
        tags.all("geography"),
        tags.all("businessModel"),
        tags.all("fundingStage"),
        tags.all("companyType"),
        tags.all("keywords"));
  }

  private static String either(Tags tags, Tags size, String name) {
    String text = tags.one(name);
    return text == null && size != tags ? size.one(name) : text;
  }
}
