import { describe, expect, it } from "vitest";
import { ALL_COMPANIES, chooseCompany, pathAfterSwitch } from "./choice";

const newest = { id: "c2" };
const oldest = { id: "c1" };
const companies = [newest, oldest];

describe("chooseCompany", () => {
  it("takes the newest company when nothing is wanted", () => {
    expect(chooseCompany(companies, [])).toBe(newest);
  });

  it("prefers the address to the company that was chosen last", () => {
    expect(chooseCompany(companies, ["c1", "c2"])).toBe(oldest);
  });

  it("passes over a company that is gone", () => {
    expect(chooseCompany(companies, ["deleted", "c1"])).toBe(oldest);
    expect(chooseCompany(companies, ["deleted"])).toBe(newest);
  });

  it("takes no company for all companies", () => {
    expect(chooseCompany(companies, [ALL_COMPANIES, "c1"])).toBeNull();
  });

  it("takes no company when there is none", () => {
    expect(chooseCompany([], ["c1"])).toBeNull();
  });
});

describe("pathAfterSwitch", () => {
  it("stays on a list and on the overview", () => {
    expect(pathAfterSwitch("/", "c1")).toBe("/");
    expect(pathAfterSwitch("/personas", null)).toBe("/personas");
  });

  it("goes to the page of the other company", () => {
    expect(pathAfterSwitch("/companies/c2", "c1")).toBe("/companies/c1");
    expect(pathAfterSwitch("/companies/c2", null)).toBe("/companies");
  });

  it("leaves the record of another company for the list of its kind", () => {
    expect(pathAfterSwitch("/accounts/a1", "c1")).toBe("/accounts");
    expect(pathAfterSwitch("/campaigns/e1", null)).toBe("/campaigns");
  });

  it("keeps what is being created", () => {
    expect(pathAfterSwitch("/campaigns/new", "c1")).toBe("/campaigns/new");
  });
});
