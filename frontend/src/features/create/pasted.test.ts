import { describe, expect, it } from "vitest";
import { jsonIn } from "./pasted";

const ONE = '{"targetAccountName": "Nurseries", "note": "a } in a text"}';

describe("jsonIn", () => {
  it("leaves JSON as it is", () => {
    expect(jsonIn(`  ${ONE}\n`)).toEqual({ json: ONE });
    expect(jsonIn(`[${ONE}, 7]`)).toEqual({ json: `[${ONE}, 7]` });
  });

  it("drops a byte order mark", () => {
    expect(jsonIn(`\uFEFF${ONE}`)).toEqual({ json: ONE });
  });

  it("takes JSON out of its fence", () => {
    expect(jsonIn("Sure! Here it is:\n```json\n" + ONE + "\n```\nAnything else?")).toEqual({ json: ONE });
    expect(jsonIn("```\n" + ONE + "\n```")).toEqual({ json: ONE });
  });

  it("takes JSON out of a fence that is never closed", () => {
    expect(jsonIn("```json\n" + ONE)).toEqual({ json: ONE });
  });

  it("makes one list of several fences", () => {
    const list = '[{"a": 1}, {"b": 2}]';
    expect(jsonIn("```json\n" + ONE + "\n```\nand\n```json\n" + list + "\n```")).toEqual({
      json: `[${ONE},\n{"a": 1}, {"b": 2}]`,
    });
  });

  it("finds JSON in prose, whatever brackets the prose has", () => {
    expect(jsonIn(`The account [draft] is ${ONE} {as asked}.`)).toEqual({ json: ONE });
  });

  it("keeps the text of numbers", () => {
    const exact = '{"targetAccountName": "A", "score": 1.10000000000000000001}';
    expect(jsonIn(`Answer: ${exact}`)).toEqual({ json: exact });
  });

  it("leaves damaged JSON to the import", () => {
    expect(jsonIn('Here: {"targetAccountName": "A", "rationale": ["x"')).toEqual({
      json: '{"targetAccountName": "A", "rationale": ["x"',
    });
  });

  it("says that there is none", () => {
    expect(jsonIn("I cannot help with that.")).toEqual({ problem: expect.stringContaining("no JSON") as string });
    expect(jsonIn(" \n")).toEqual({ problem: expect.stringContaining("Paste") as string });
  });
});
