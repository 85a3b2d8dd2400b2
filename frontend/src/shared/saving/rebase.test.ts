// @vitest-environment node
import { describe, expect, it } from "vitest";
import { layOver, rebase } from "./rebase";

const BASE = { name: "a", text: "a", list: ["a"], nested: { one: null as string | null, two: null as string | null } };

describe("moving changes onto a newer record", () => {
  it("keeps both sides' changes of different members", () => {
    const mine = { ...BASE, name: "mine", nested: { one: "mine", two: null } };
    const theirs = { ...BASE, text: "theirs", nested: { one: null, two: "theirs" } };
    expect(rebase(BASE, mine, theirs)).toEqual({
      mine: { name: "mine", text: "theirs", list: ["a"], nested: { one: "mine", two: "theirs" } },
      conflicts: [],
    });
  });

  it("keeps mine in a conflict, and tells of it", () => {
    expect(rebase(BASE, { ...BASE, name: "mine" }, { ...BASE, name: "theirs" })).toEqual({
      mine: { ...BASE, name: "mine" },
      conflicts: [{ pointer: "/name", base: "a", mine: "mine", theirs: "theirs" }],
    });
  });

  it("asks about a list that cannot be merged", () => {
    const { conflicts } = rebase(BASE, { ...BASE, list: ["mine"] }, { ...BASE, list: ["theirs"] });
    expect(conflicts.map(({ pointer }) => pointer)).toEqual(["/list"]);
  });

  it("knows its own doing by what was sent without an answer", () => {
    const attempts = [{ name: "first", nested: { one: "first" } }, { name: "second" }];
    const mine = { ...BASE, name: "third" };
    const theirs = { ...BASE, name: "second", nested: { one: "first", two: null } };
    expect(rebase(BASE, mine, theirs, attempts)).toEqual({ mine: { ...BASE, name: "third" }, conflicts: [] });
  });

  it("asks when what was sent has been changed since", () => {
    const theirs = { ...BASE, name: "theirs" };
    expect(rebase(BASE, { ...BASE, name: "mine" }, theirs, [{ name: "mine" }]).conflicts).toHaveLength(1);
  });

  it("empties what I emptied", () => {
    const base = { ...BASE, nested: { one: "x", two: null } };
    expect(layOver(base, BASE, { ...base, text: "theirs" })).toEqual({ ...BASE, text: "theirs" });
  });
});
