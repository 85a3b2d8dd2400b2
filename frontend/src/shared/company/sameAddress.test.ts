import { expect, it } from "vitest";
import { isSameAddress } from "./sameAddress";

it("takes no account of scheme, www, case and the final slash", () => {
  expect(isSameAddress("https://www.Acme.example/", "acme.example")).toBe(true);
  expect(isSameAddress("http://acme.example/en", "HTTPS://ACME.example/en/")).toBe(true);
});

it("tells pages and hosts apart", () => {
  expect(isSameAddress("acme.example/en", "acme.example")).toBe(false);
  expect(isSameAddress("acme.example", "acme.test")).toBe(false);
});

it("finds nothing in common between two empty addresses", () => {
  expect(isSameAddress("", " ")).toBe(false);
});
