import { describe, expect, it } from "vitest";
import type { ImportReport } from "@/shared/api/imports";
import { listed, restOf, verdictOf } from "./verdict";

const NONE = { created: 0, merged: 0 };

function report(entities: Partial<ImportReport["entities"]>, rest: { leftover?: number; quarantined?: number } = {}): ImportReport {
  return {
    importId: "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a12",
    dryRun: true,
    balanced: true,
    keys: [{ key: "(pasted)", verdict: "imported", found: 9, stored: 9, merged: 0, leftover: 0, quarantined: 0, ignored: 0, ...rest }],
    entities: { companies: NONE, targetAccounts: NONE, targetPersonas: NONE, campaigns: NONE, ...entities },
    decisions: [],
  };
}

describe("verdictOf", () => {
  it("tells what is created", () => {
    const plan = report({ targetAccounts: { created: 1, merged: 0 }, targetPersonas: { created: 2, merged: 0 } });
    expect(verdictOf(plan, "targetAccounts")).toEqual({ isGood: true, text: "This creates 1 account and 2 personas." });
  });

  it("says that it is there already", () => {
    expect(verdictOf(report({ companies: { created: 0, merged: 1 } }), "companies")).toEqual({
      isGood: false,
      text: "You have this company here already, from the same text. Nothing would be created.",
    });
  });

  it("says that it is something else", () => {
    expect(verdictOf(report({ targetPersonas: { created: 1, merged: 0 } }), "targetAccounts")).toEqual({
      isGood: false,
      text: "This is not an account: it holds 1 persona. Paste it where you create those.",
    });
  });

  it("tells what cannot be read from what is something else altogether", () => {
    expect(verdictOf(report({}, { quarantined: 2 }), "targetPersonas").text).toContain("could be read");
    expect(verdictOf(report({}, { leftover: 2 }), "targetPersonas").text).toBe("There is no persona in this JSON.");
  });
});

describe("restOf", () => {
  it("counts what has no field and what is unreadable", () => {
    expect(restOf(report({}, { leftover: 1, quarantined: 3 }))).toBe(
      "1 value without a field of its own and 3 values that could not be read will be kept with the import, exactly as pasted.",
    );
  });

  it("is silent when everything has its field", () => {
    expect(restOf(report({}))).toBeNull();
  });
});

it("joins with commas and an and", () => {
  expect(listed(["A", "B", "C"])).toBe("A, B and C");
});
