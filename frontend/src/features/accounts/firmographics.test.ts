import type { TargetAccount } from "@blossomer/gtm-client";
import { describe, expect, it } from "vitest";
import { firmographicsRows } from "./firmographics";

type Firmographics = TargetAccount["firmographics"];

const value: Firmographics = {
  industry: ["Logistics", "Ports"],
  employees: "200-1000",
  departmentSize: null,
  revenue: null,
  geography: [],
  businessModel: [],
  fundingStage: [],
  companyType: [],
  keywords: [],
};

function rowOf(label: string, onChange: (value: Firmographics) => void = () => undefined) {
  const row = firmographicsRows(value, onChange, [
    { pointer: "/firmographics/industry/1", code: "too_long", detail: "Too long." },
  ]).find((each) => each.label === label);
  if (row === undefined) {
    throw new Error(`no row ${label}`);
  }
  return row;
}

describe("the rows of firmographics", () => {
  it("are all nine, each a text or tags", () => {
    const rows = firmographicsRows(value, () => undefined, []);
    expect(rows.map((row) => [row.label, "tags" in row])).toEqual([
      ["Industry", true],
      ["Employees", false],
      ["Department size", false],
      ["Revenue", false],
      ["Geography", true],
      ["Business model", true],
      ["Funding stage", true],
      ["Company type", true],
      ["Keywords", true],
    ]);
  });

  it("change one member and leave the others", () => {
    const changes: Firmographics[] = [];
    const [tags, text] = [rowOf("Industry", (to) => changes.push(to)), rowOf("Employees", (to) => changes.push(to))];
    if ("tags" in tags && "text" in text) {
      tags.onChange(["Ports"]);
      text.onChange(null);
    }
    expect(changes).toEqual([
      { ...value, industry: ["Ports"] },
      { ...value, employees: null },
    ]);
  });

  it("show what the server says against one of their tags", () => {
    expect(rowOf("Industry").error).toBe("Too long.");
    expect(rowOf("Keywords").error).toBeUndefined();
  });
});
