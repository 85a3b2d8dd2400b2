import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { diff, merge } from "../src/index.js";

interface Note {
  name: string;
  text: string | null;
  tags: string[];
  place: { city: string | null; country: string | null };
}

const BASE: Note = { name: "a", text: "b", tags: ["x"], place: { city: "c", country: "d" } };

describe("the difference of two records", () => {
  it("is a merge patch of what changed", () => {
    const after = { ...BASE, text: null, tags: ["x", "y"], place: { city: "c", country: "e" } };

    assert.deepEqual(diff(BASE, after), { text: null, tags: ["x", "y"], place: { country: "e" } });
  });

  it("has nothing of what belongs to the server", () => {
    const before = { name: "a", version: 1, createdAt: "1", updatedAt: "1", source: null };
    const after = { name: "b", version: 2, createdAt: "2", updatedAt: "2", source: null };

    assert.deepEqual(diff(before, after), { name: "b" });
  });

  it("is empty for equal ones", () => {
    assert.deepEqual(diff(BASE, structuredClone(BASE)), {});
  });
});

describe("a merge", () => {
  it("puts the changes of both sides together", () => {
    const mine = { ...BASE, text: "mine", place: { city: "mine", country: "d" } };
    const theirs = { ...BASE, name: "theirs", place: { city: "c", country: "theirs" } };

    assert.deepEqual(merge(BASE, mine, theirs), {
      patch: { text: "mine", place: { city: "mine" } },
      conflicts: [],
    });
  });

  it("names what both changed in different ways", () => {
    const mine = { ...BASE, tags: ["x", "mine"], place: { city: "mine", country: "d" }, text: "same" };
    const theirs = { ...BASE, tags: ["theirs"], place: { city: "theirs", country: "d" }, text: "same" };

    assert.deepEqual(merge(BASE, mine, theirs), {
      patch: {},
      conflicts: [
        { pointer: "/tags", base: ["x"], mine: ["x", "mine"], theirs: ["theirs"] },
        { pointer: "/place/city", base: "c", mine: "mine", theirs: "theirs" },
      ],
    });
  });

  it("writes pointers as RFC 6901 has them", () => {
    const { conflicts } = merge({ "a/b~c": 1 }, { "a/b~c": 2 }, { "a/b~c": 3 });

    assert.deepEqual(conflicts.map(({ pointer }) => pointer), ["/a~1b~0c"]);
  });
});
