import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bookmarkOf } from "./bookmark";

it("is what tools/bookmarklet prints", () => {
  const script = readFileSync("../tools/collect-browser-data.js", "utf8");
  expect(bookmarkOf(script)).toBe(execFileSync("../tools/bookmarklet", { encoding: "utf8" }).trim());
});
