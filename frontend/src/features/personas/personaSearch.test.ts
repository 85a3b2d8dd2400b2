import { describe, expect, it } from "vitest";
import { isNarrowed, personaQuery, personaSearch } from "./personaSearch";

const ID = "01a212ca-1a58-7000-914f-199b5961d4ec";

describe("the address of the personas", () => {
  it("keeps what it knows and drops the rest", () => {
    expect(personaSearch({ q: "head", account: ID, seniority: "c_level", department: "Sales", without: "campaigns", sort: "-name" })).toEqual({
      q: "head",
      account: ID,
      seniority: "c_level",
      department: "Sales",
      without: "campaigns",
      sort: "-name",
    });
    expect(personaSearch({ seniority: "C-Suite", without: "personas", sort: "", account: "mistyped" })).toEqual({});
  });

  it("is narrowed by a filter, not by an order", () => {
    expect(isNarrowed({ sort: "name" })).toBe(false);
    expect(isNarrowed({ account: "a1" })).toBe(true);
  });
});

describe("the query for personas", () => {
  it("is that of a company and an account", () => {
    expect(personaQuery({ account: "a1" }, "c1")).toEqual({ sort: "-createdAt", companyId: "c1", targetAccountId: "a1" });
  });

  it("filters by the word of a seniority and by a part of a department's name", () => {
    expect(personaQuery({ seniority: "vp", department: "oper" }, null).filters).toEqual({
      "demographics.seniority.value": "vp",
      "demographics.departments.contains": "oper",
    });
  });
});
