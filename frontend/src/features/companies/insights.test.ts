import { describe, expect, it } from "vitest";
import { kindOfLabel, kindsOf, labelOfKind, textsOf, withKind, withKindRenamed, withTexts, type Insight } from "./insights";

const insights: Insight[] = [
  { kind: "painPoint", text: "Idle cranes" },
  { kind: "pricing", text: "49 a month" },
  { kind: "painPoint", text: "Double bookings" },
  { kind: "Rumor", text: "They look for a buyer" },
];

it("groups by kind, in the order of the first ones", () => {
  expect(kindsOf(insights)).toEqual(["painPoint", "pricing", "Rumor"]);
  expect(textsOf(insights, "painPoint")).toEqual(["Idle cranes", "Double bookings"]);
});

it("knows kinds by word and by name, and takes any other as it is typed", () => {
  expect(labelOfKind("painPoint")).toBe("Pain points");
  expect(labelOfKind("Rumor")).toBe("Rumor");
  expect(kindOfLabel(" pain points ")).toBe("painPoint");
  expect(kindOfLabel("painpoint")).toBe("painPoint");
  expect(kindOfLabel(" Rumor ")).toBe("Rumor");
});

describe("other texts of a kind", () => {
  it("keep the places of the former ones", () => {
    expect(withTexts(insights, "painPoint", ["Double bookings", "Idle cranes"])).toEqual([
      { kind: "painPoint", text: "Double bookings" },
      { kind: "pricing", text: "49 a month" },
      { kind: "painPoint", text: "Idle cranes" },
      { kind: "Rumor", text: "They look for a buyer" },
    ]);
  });

  it("come after the last one when there are more", () => {
    expect(withTexts(insights, "pricing", ["49 a month", "490 a year"]).map(({ text }) => text)).toEqual([
      "Idle cranes",
      "49 a month",
      "490 a year",
      "Double bookings",
      "They look for a buyer",
    ]);
  });

  it("leave no gap when there are fewer", () => {
    expect(withTexts(insights, "painPoint", ["Double bookings"])).toEqual([
      { kind: "painPoint", text: "Double bookings" },
      { kind: "pricing", text: "49 a month" },
      { kind: "Rumor", text: "They look for a buyer" },
    ]);
    expect(kindsOf(withTexts(insights, "painPoint", []))).toEqual(["pricing", "Rumor"]);
  });

  it("stand at the end when the kind is new", () => {
    expect(withTexts(insights, "useCase", ["Planning"]).at(-1)).toEqual({ kind: "useCase", text: "Planning" });
  });
});

it("gives one insight another kind", () => {
  const moved = withKind(insights, "painPoint", 1, "pricing");
  expect(textsOf(moved, "painPoint")).toEqual(["Idle cranes"]);
  expect(textsOf(moved, "pricing")).toEqual(["49 a month", "Double bookings"]);
});

it("renames a kind, and joins it with another of that name", () => {
  const renamed = withKindRenamed(insights, "pricing", "painPoint");
  expect(textsOf(renamed, "painPoint")).toEqual(["Idle cranes", "49 a month", "Double bookings"]);
});
