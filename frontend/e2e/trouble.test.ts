import type { Route } from "playwright-core";
import { expect } from "vitest";
import { createFamily, type Family } from "./lib/data";
import { expectAccessible } from "./lib/axe";
import { takePicture } from "./lib/looks";
import { test } from "./lib/test";

const PAGES: { name: string; address: (family: Family) => string; shown: (family: Family) => string }[] = [
  { name: "companies", address: () => "/companies", shown: ({ company }) => company.name },
  { name: "company", address: ({ company }) => `/companies/${company.id}`, shown: ({ company }) => company.name },
  { name: "accounts", address: () => "/accounts", shown: ({ account }) => account.name },
  { name: "account", address: ({ account }) => `/accounts/${account.id}`, shown: ({ account }) => account.name },
  { name: "personas", address: () => "/personas", shown: ({ persona }) => persona.name },
  { name: "persona", address: ({ persona }) => `/personas/${persona.id}`, shown: ({ persona }) => persona.name },
  { name: "campaigns", address: () => "/campaigns", shown: ({ campaign }) => campaign.subject ?? "" },
  { name: "campaign", address: ({ campaign }) => `/campaigns/${campaign.id}`, shown: ({ campaign }) => campaign.subject ?? "" },
];

const DATA = /\/api\/(?!session|me\b)/;

function fails(route: Route): Promise<void> {
  const problem = {
    type: "about:blank",
    title: "Internal Server Error",
    status: 500,
    detail: "Something went wrong.",
    code: "internal",
    requestId: "0190a6f2",
  };
  return route.fulfill({ status: 500, contentType: "application/problem+json", body: JSON.stringify(problem) });
}

test.for(PAGES)("says on $name that the server has failed, and loads it on request", async ({ name, address, shown }, { page, watch, user }) => {
  const family = await createFamily(user.api);
  watch.expect(({ status }) => status === 500);
  await page.route(DATA, fails);
  await page.goto(address(family));
  const alert = page.getByRole("alert").filter({ hasText: "The server has failed" }).first();
  await alert.waitFor();
  await expectAccessible(page, `${name} in trouble`);
  await takePicture(page, `trouble-${name}`);
  await page.unrouteAll();
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect
    .poll(async () => {
      const fields = await page.getByRole("main").getByRole("textbox").evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
      return [...fields, await page.getByRole("main").innerText()].join("\n");
    })
    .toContain(shown(family));
});

test.for(["companies", "accounts", "personas", "campaigns", "imports"])("says that nothing is at a wrong address below %s", async (kind, { page, watch, user }) => {
  await createFamily(user.api);
  watch.expect(({ status }) => status === 404);
  await page.goto(`/${kind}/00000000-0000-4000-8000-000000000000`);
  await page.getByRole("heading", { name: "Not here" }).waitFor();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
});
