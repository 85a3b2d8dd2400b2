import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { keysFor, moved, useKeys } from "./keyedItems";

const before = { items: ["a", "b", "c"], keys: ["1", "2", "3"] };

describe("keys of a list", () => {
  it("follow an item that moves", () => {
    expect(keysFor(before, ["c", "a", "b"])).toEqual(["3", "1", "2"]);
  });

  it("stay with an item that is edited in place", () => {
    expect(keysFor(before, ["a", "b, edited", "c"])).toEqual(["1", "2", "3"]);
  });

  it("stay with the others when one goes", () => {
    expect(keysFor(before, ["a", "c"])).toEqual(["1", "3"]);
  });

  it("stay with the others when one comes, which gets a new one", () => {
    const keys = keysFor(before, ["a", "new", "b", "c"]);
    expect([keys[0], keys[2], keys[3]]).toEqual(["1", "2", "3"]);
    expect(before.keys).not.toContain(keys[1]);
  });

  it("differ for equal items", () => {
    const keys = keysFor({ items: [], keys: [] }, ["a", "a"]);
    expect(new Set(keys).size).toBe(2);
  });
});

it("keeps the keys of a list that is made anew each time it is drawn", () => {
  const { result, rerender } = renderHook(() => useKeys(["a", "b"]));
  const keys = result.current;
  rerender();
  expect(result.current).toBe(keys);
});

describe("moving an item", () => {
  it("puts it where it was dropped, downwards and upwards", () => {
    expect(moved(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
    expect(moved(["a", "b", "c", "d"], 3, 1)).toEqual(["a", "d", "b", "c"]);
  });
});
