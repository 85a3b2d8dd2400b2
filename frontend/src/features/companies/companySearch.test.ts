import { expect, it } from "vitest";
import { companiesQueryOf, companiesSearch } from "./companySearch";

it("reads words and order, and leaves out what it does not know", () => {
  expect(companiesSearch({ q: "cranes", sort: "name", company: "c1", page: 2 })).toEqual({ q: "cranes", sort: "name" });
  expect(companiesSearch({ q: " ", sort: "size" })).toEqual({});
});

it("asks for the newest first unless another order is chosen", () => {
  expect(companiesQueryOf({})).toEqual({ sort: "-createdAt", limit: 24 });
  expect(companiesQueryOf({ q: "cranes", sort: "name" })).toEqual({ q: "cranes", sort: "name", limit: 24 });
});
