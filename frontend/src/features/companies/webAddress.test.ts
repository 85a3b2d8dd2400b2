import { expect, it } from "vitest";
import { webAddress } from "./webAddress";

it("takes addresses with and without scheme", () => {
  expect(webAddress("https://www.acme.example/en?x=1")).toBe("https://www.acme.example/en?x=1");
  expect(webAddress(" acme.example ")).toBe("https://acme.example");
  expect(webAddress("acme.example:8443/app")).toBe("https://acme.example:8443/app");
});

it("leads nowhere else", () => {
  expect(webAddress("javascript:alert(1)")).toBeNull();
  expect(webAddress("mailto:ada@acme.example")).toBeNull();
  expect(webAddress("Unknown website")).toBeNull();
  expect(webAddress("")).toBeNull();
});
