import { expect, it } from "vitest";
import type { Found } from "./api/queries";
import { groupsOf } from "./options";

const found: Found = { kind: "companies", id: "1", name: "Acme", parents: [], highlights: [] };

it("shows what was changed last, and all commands, where nothing is typed", () => {
  const groups = groupsOf({ typed: " ", found: [], recent: [found] });
  expect(groups.map(({ label }) => label)).toEqual(["Changed last", "Commands"]);
  expect(groups[0]?.options).toEqual([{ type: "record", found }]);
});

it("shows what was found, and the way to all of it", () => {
  const groups = groupsOf({ typed: "acme", found: [found], recent: [] });
  expect(groups).toEqual([
    { label: "Records", options: [{ type: "record", found }, { type: "all", q: "acme" }] },
  ]);
});

it("shows commands alone where no record is like that", () => {
  expect(groupsOf({ typed: "theme", found: [], recent: [found] }).map(({ label }) => label)).toEqual(["Commands"]);
});

it("puts commands first where one is begun", () => {
  const groups = groupsOf({ typed: "new acc", found: [found], recent: [] });
  expect(groups.map(({ label }) => label)).toEqual(["Commands", "Records"]);
  expect(groupsOf({ typed: "newport", found: [found], recent: [] })[0]?.label).toBe("Records");
});
