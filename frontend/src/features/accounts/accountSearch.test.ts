import { describe, expect, it } from "vitest";
import { accountQuery, accountSearch, isNarrowed } from "./accountSearch";

describe("the address of the accounts", () => {
  it("keeps what it knows and drops the rest", () => {
    expect(
      accountSearch({ q: "idle cranes", industry: "Logistics", signal: "intent", priority: "High", without: "personas", sort: "name" }),
    ).toEqual({ q: "idle cranes", industry: "Logistics", signal: "intent", priority: "High", without: "personas", sort: "name" });
    expect(accountSearch({ q: "  ", signal: "Intent", priority: "urgent", without: "all", sort: "size", other: 1 })).toEqual({});
  });

  it("takes words that look like numbers as words", () => {
    expect(accountSearch({ q: 2024 })).toEqual({ q: "2024" });
  });

  it("is narrowed by a filter, not by an order", () => {
    expect(isNarrowed({ sort: "name" })).toBe(false);
    expect(isNarrowed({ without: "personas" })).toBe(true);
  });
});

describe("the query for accounts", () => {
  it("is that of a company, the newest first", () => {
    expect(accountQuery({}, "c1")).toEqual({ sort: "-createdAt", companyId: "c1" });
    expect(accountQuery({}, null)).toEqual({ sort: "-createdAt" });
  });

  it("demands one signal that has both the type and the priority", () => {
    expect(accountQuery({ signal: "technology", priority: "High" }, null).filters).toEqual({
      "buyingSignals[type.value=technology,priority.value=High].exists": "true",
    });
    expect(accountQuery({ signal: "technology" }, null).filters).toEqual({ "buyingSignals.type.value": "technology" });
    expect(accountQuery({ priority: "Low" }, null).filters).toEqual({ "buyingSignals.priority.value": "Low" });
  });

  it("finds an industry by a part of its name", () => {
    expect(accountQuery({ industry: "logis", q: "port" }, null)).toEqual({
      sort: "-createdAt",
      q: "port",
      filters: { "firmographics.industry.contains": "logis" },
    });
  });
});
