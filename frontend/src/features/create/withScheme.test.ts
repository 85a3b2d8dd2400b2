import { expect, it } from "vitest";
import { withScheme } from "./withScheme";

it.each([
  ["acme.example", "https://acme.example"],
  [" http://acme.example/a ", "http://acme.example/a"],
  ["", ""],
])("makes an address of %j", (typed, address) => {
  expect(withScheme(typed)).toBe(address);
});
