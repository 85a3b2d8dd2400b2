import { describe, expect, it } from "vitest";
import { seniorityOf, seniorityTags, withSeniorityTags } from "./seniority";

describe("a seniority that was typed", () => {
  it.each([
    ["Director", "director"],
    ["VP", "vp"],
    ["c_level", "c_level"],
    ["C-Suite", "c_level"],
    ["Entry", "junior"],
    ["head of growth", "senior"],
    ["Sr. Director / VP", null],
    ["Mid to Senior", null],
  ])("%s means %s and keeps its label", (label, value) => {
    expect(seniorityOf(label)).toEqual({ value, label });
  });
});

describe("the tags of seniorities", () => {
  const pairs = [
    { value: "c_level" as const, label: "Founder/CEO" },
    { value: "mid" as const, label: "Manager" },
    { value: "mid" as const, label: "mid" },
    { value: null, label: "Mid to Senior" },
  ];

  it("are the labels as written, and the name of a bare word", () => {
    expect(seniorityTags(pairs)).toEqual(["Founder/CEO", "Manager", "Mid", "Mid to Senior"]);
  });

  it("keep the pairs of those that are moved or left", () => {
    expect(withSeniorityTags(pairs, ["Mid to Senior", "Mid", "Manager"])).toEqual([pairs[3], pairs[2], pairs[1]]);
  });

  it("classify an edited and an added one anew", () => {
    expect(withSeniorityTags(pairs.slice(0, 2), ["Founder/CEO", "Senior Manager", "Boss"])).toEqual([
      pairs[0],
      { value: "senior", label: "Senior Manager" },
      { value: null, label: "Boss" },
    ]);
  });

  it("keep two equal ones apart", () => {
    const twice = [
      { value: "vp" as const, label: "VP" },
      { value: null, label: "VP" },
    ];
    expect(withSeniorityTags(twice, ["VP", "VP"])).toEqual(twice);
  });
});
