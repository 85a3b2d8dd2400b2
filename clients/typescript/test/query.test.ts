import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { serializeQuery } from "../src/query.js";

describe("the query of an address", () => {
  it("has what is there, and nothing of what is not", () => {
    assert.equal(serializeQuery({ limit: 2, cursor: undefined, q: "a b&c+d" }), "limit=2&q=a%20b%26c%2Bd");
  });

  it("has each member of an object as a parameter, whatever signs its name has", () => {
    const filters = { "name.contains": "saas", "buyingSignals[type=intent,priority=High]": "" };

    assert.equal(
      serializeQuery({ filters, sort: ["a", "b"] }),
      "name.contains=saas&buyingSignals%5Btype%3Dintent%2Cpriority%3DHigh%5D=&sort=a&sort=b",
    );
  });
});
