import { expect, it } from "vitest";
import { given, idIn, textIn } from "./searchParams";

it("takes any text of an address, and nothing for an empty one", () => {
  expect([textIn("a b"), textIn(7), textIn(true), textIn(" "), textIn(null), textIn({})]).toEqual(["a b", "7", "true", undefined, undefined, undefined]);
});

it("takes only ids for ids", () => {
  expect(idIn("01A212ca-1a58-7000-914f-199b5961d4ec")).toBe("01A212ca-1a58-7000-914f-199b5961d4ec");
  expect(idIn("01a212ca")).toBeUndefined();
});

it("leaves out what is not given", () => {
  expect(given({ q: undefined, sort: "name" })).toEqual({ sort: "name" });
  expect(Object.keys(given({ q: undefined }))).toEqual([]);
});
