import { expect, test } from "vitest";
import { targetOf } from "./target";

const ORIGIN = "https://app.example";

test.each([
  ["/accounts?company=1#goals", "/accounts?company=1#goals"],
  ["/settings", "/settings"],
  ["/accounts/../settings", "/settings"],
])("goes on to the page %s", (to, target) => {
  expect(targetOf(to, ORIGIN)).toBe(target);
});

test.each([
  [undefined],
  [""],
  ["https://evil.example/"],
  ["//evil.example/"],
  ["/\\evil.example/"],
  ["/\t/evil.example/"],
  ["\\\\evil.example"],
  ["javascript:alert(1)"],
  ["data:text/html,x"],
  ["settings"],
  ["/sign-in?to=/sign-in"],
  ["/goodbye"],
  ["/api/export"],
  ["/x/../api/export"],
])("goes to the start page instead of %s", (to) => {
  expect(targetOf(to, ORIGIN)).toBe("/");
});
