// @vitest-environment node
import { describe, expect, it } from "vitest";
import { mergeLists } from "./lists";

describe("two copies of a list", () => {
  it.each<[string, unknown[], unknown[], unknown[], unknown[]]>([
    ["additions on both sides, theirs first", ["a"], ["a", "mine"], ["a", "theirs"], ["a", "theirs", "mine"]],
    ["the same addition once", ["a"], ["a", "b", "c"], ["a", "b"], ["a", "b", "c"]],
    ["additions in different places", ["a", "b"], ["mine", "a", "b"], ["a", "b", "theirs"], ["mine", "a", "b", "theirs"]],
    ["edits of different items", ["a", "b"], ["a!", "b"], ["a", "b?"], ["a!", "b?"]],
    ["the same edit on both sides", ["a", "b"], ["a!", "b"], ["a!", "b", "c"], ["a!", "b", "c"]],
    ["a deletion and an addition", ["a", "b", "c"], ["a", "c"], ["a", "b", "c", "d"], ["a", "c", "d"]],
    ["the same deletion on both sides", ["a", "b"], ["b"], ["b", "c"], ["b", "c"]],
    ["a move and an edit of another item", ["a", "b", "c"], ["b", "c", "a"], ["a", "b", "c?"], ["b", "c?", "a"]],
    ["the same move on both sides", ["a", "b", "c"], ["b", "c", "a"], ["b", "c", "a", "d"], ["b", "c", "a", "d"]],
    ["an edit beside an addition", ["a"], ["a!", "mine"], ["a", "theirs"], ["a!", "mine", "theirs"]],
    ["items that are there twice", ["a", "a"], ["a", "a", "b"], ["a"], ["a", "b"]],
  ])("are merged: %s", (_, base, mine, theirs, merged) => {
    expect(mergeLists(base, mine, theirs)).toEqual(merged);
  });

  it("are merged member by member where both edited the same object", () => {
    const signal = { title: "Opens a terminal", description: null, enabled: true };
    const merged = mergeLists([signal], [{ ...signal, enabled: false }], [{ ...signal, description: "Soon" }]);
    expect(merged).toEqual([{ title: "Opens a terminal", description: "Soon", enabled: false }]);
  });

  it.each<[string, unknown[], unknown[], unknown[]]>([
    ["both edit the same item", ["a"], ["a!"], ["a?"]],
    ["one edits what the other deletes", ["a", "b"], ["a!", "b"], ["b"]],
    ["one moves what the other deletes", ["a", "b", "c"], ["b", "c", "a"], ["b", "c"]],
    ["both move the same item elsewhere", ["a", "b", "c"], ["b", "a", "c"], ["b", "c", "a"]],
    ["one moves what the other edits", ["a", "b", "c"], ["b", "c", "a"], ["a!", "b", "c"]],
    ["both may have edited an item among additions", ["a"], ["a!", "x"], ["a?", "y"]],
    ["both add what may be the same in other words", ["a"], ["a", "new"], ["a", "new and more"]],
    ["both set the same member of an object", [{ title: "a" }], [{ title: "b" }], [{ title: "c" }]],
  ])("need a person where %s", (_, base, mine, theirs) => {
    expect(mergeLists(base, mine, theirs)).toBeUndefined();
  });

  it("are merged when they are as long as the API takes them", () => {
    const base = Array.from({ length: 2_000 }, (_, index) => `item ${index}`);
    expect(mergeLists(base, [...base, "mine"], ["theirs", ...base])).toEqual(["theirs", ...base, "mine"]);
  });
});
