import { describe, expect, it } from "vitest";
import type { KeyBalance } from "@/shared/api/imports";
import { balanceInWords, countsInWords, groupDecisions, listed, progressOf, titleOfDecision, titleOfKey, verdictOf } from "./wording";

const KEY: KeyBalance = {
  key: "target_accounts",
  verdict: "imported",
  found: 506,
  stored: 506,
  merged: 0,
  leftover: 0,
  quarantined: 0,
  ignored: 0,
};

it("counts records in words", () => {
  expect(countsInWords({ companies: 1, targetAccounts: 3, targetPersonas: 0, campaigns: 6 })).toBe("1 company, 3 accounts and 6 campaigns");
  expect(countsInWords({ companies: 0, targetAccounts: 0, targetPersonas: 0, campaigns: 0 })).toBeNull();
});

it("lists with commas and an and", () => {
  expect(listed([])).toBe("");
  expect(listed(["A", "B"])).toBe("A and B");
});

it("calls keys by what they hold", () => {
  expect(titleOfKey("emailHistory")).toBe("E-mails");
  expect(titleOfKey("pg_draft_persona_temp_1")).toBe("Draft of a persona");
  expect(titleOfKey("TanstackQueryDevtools.open")).toBe("TanstackQueryDevtools.open");
  expect(titleOfKey("")).toBe("A key without a name");
});

describe("verdictOf", () => {
  it("says what becomes of a key, and what became of it", () => {
    expect(verdictOf(KEY, false)).toEqual({ word: "Moves in", tone: "success" });
    expect(verdictOf(KEY, true).word).toBe("Moved in");
    expect(verdictOf({ ...KEY, verdict: "quarantined" }, true).word).toBe("Unreadable");
  });

  it("says when everything is here already", () => {
    expect(verdictOf({ ...KEY, stored: 0, merged: 506 }, false).word).toBe("Here already");
  });
});

it("tells where the values of a key go", () => {
  expect(balanceInWords({ ...KEY, found: 929, stored: 789, merged: 82, leftover: 48, quarantined: 10 })).toBe(
    "929 values: 789 in fields, 82 already stored, 48 kept aside and 10 unreadable, kept as text.",
  );
  expect(balanceInWords({ ...KEY, found: 9, stored: 0, merged: 9 })).toBe("9 values: 9 already stored.");
  expect(balanceInWords({ ...KEY, found: 1, stored: 0, ignored: 1 })).toBe("1 value: 1 left out.");
});

it("has words for decisions that it does not know yet", () => {
  expect(titleOfDecision("assumed_status")).toBe("E-mails without a status are drafts");
  expect(titleOfDecision("something_new")).toBe("something new");
});

it("puts decisions of a kind together", () => {
  const decision = (code: string, path: string) => ({ code, key: "k", path, detail: "" });
  const groups = groupDecisions([decision("a", "/0"), decision("b", "/1"), decision("a", "/2")]);
  expect(groups.map(({ code, decisions }) => [code, decisions.map(({ path }) => path)])).toEqual([
    ["a", ["/0", "/2"]],
    ["b", ["/1"]],
  ]);
});

it("moves on with every phase", () => {
  expect(progressOf({ phase: "send", done: 1, total: 2 }).share).toBeCloseTo(0.5 / 7);
  expect(progressOf({ phase: "report", done: 3, total: 3 }).share).toBe(1);
  expect(progressOf({ phase: "map", done: 0, total: 0 }).share).toBeCloseTo(4 / 7);
});
