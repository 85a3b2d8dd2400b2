import { describe, expect, it } from "vitest";
import { campaignsSearch, filtersOf, isNarrowed } from "./search";

const ID = "01a212ca-1a58-7000-914f-199b5961d4ec";

describe("the address of the campaigns", () => {
  it("keeps what it knows and leaves out the rest", () => {
    expect(campaignsSearch({ q: "yard", status: "active", type: "ad", account: ID, sort: "name", view: "board", x: 1 })).toEqual({
      q: "yard",
      status: "active",
      type: "ad",
      account: ID,
      sort: "name",
      view: "board",
    });
    expect(campaignsSearch({ q: "", status: "sent", type: 3, sort: "-body", view: "map", persona: null })).toEqual({});
  });

  it("takes a number as words", () => {
    expect(campaignsSearch({ q: 2025 })).toEqual({ q: "2025" });
  });
});

describe("the filters of the list", () => {
  it("say what the address says", () => {
    expect(filtersOf({ q: "yard", account: ID }, "c1")).toEqual({ limit: 24, sort: "-updatedAt", companyId: "c1", q: "yard", targetAccountId: ID });
  });

  it("ask for campaigns without a persona", () => {
    expect(filtersOf({ persona: "none" }, null)).toEqual({ limit: 24, sort: "-updatedAt", filters: { "targetPersonaId.exists": "false" } });
  });

  it("ask for nothing by an id that cannot be one", () => {
    expect(filtersOf({ account: "mistyped" }, null)).toEqual({ limit: 24, sort: "-updatedAt" });
  });
});

it("is narrowed by filters, not by the order", () => {
  expect(isNarrowed({ sort: "name" })).toBe(false);
  expect(isNarrowed({ persona: "none" })).toBe(true);
});
