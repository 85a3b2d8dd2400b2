// @vitest-environment node
import { describe, expect, it } from "vitest";
import { isSame, memberAt, patched, patchOf, placesOf, valueAt, withValueAt } from "./values";

describe("values", () => {
  it("are the same when they are the same JSON, what is left out being null", () => {
    expect(isSame({ a: [1, { b: null }] }, { a: [1, {}], c: undefined })).toBe(true);
    expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(isSame(["a"], { 0: "a" })).toBe(false);
    expect(isSame("", null)).toBe(false);
  });

  it("are reached and replaced by pointers", () => {
    const value = { "a/b": { "c~d": 1 }, list: ["x"] };
    expect(valueAt(value, "/a~1b/c~0d")).toBe(1);
    expect(valueAt(value, "/list/0")).toBeNull();
    expect(withValueAt(value, "/a~1b/c~0d", 2)).toEqual({ "a/b": { "c~d": 2 }, list: ["x"] });
    expect(value["a/b"]["c~d"]).toBe(1);
  });

  it("count a list as one member", () => {
    const patch = { signals: [{ title: "" }], nested: { text: "x" } };
    expect(memberAt(patch, "/signals/0/title")).toBe("/signals");
    expect(memberAt(patch, "/nested/text")).toBe("/nested/text");
  });

  it("take a merge patch, and tell its places", () => {
    const patch = { a: null, nested: { b: 2 }, list: ["x"] };
    expect(patched({ a: 1, nested: { b: 1, c: 1 }, list: [] }, patch)).toEqual({
      a: null,
      nested: { b: 2, c: 1 },
      list: ["x"],
    });
    expect(placesOf(patch)).toEqual(["/a", "/nested/b", "/list"]);
    expect(patchOf({ a: 9, nested: { b: 8, c: 7 } }, ["/a", "/nested/b"])).toEqual({ a: 9, nested: { b: 8 } });
  });
});
