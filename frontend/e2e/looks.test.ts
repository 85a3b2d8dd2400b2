import { expect } from "vitest";
import { createFamily, type Family } from "./lib/data";
import { inspect, settled } from "./lib/looks";
import { test } from "./lib/test";

const PAGES: { name: string; address: (family: Family) => string }[] = [
  { name: "overview", address: () => "/" },
  { name: "companies", address: () => "/companies" },
  { name: "company", address: ({ company }) => `/companies/${company.id}` },
  { name: "accounts", address: () => "/accounts" },
  { name: "account", address: ({ account }) => `/accounts/${account.id}` },
  { name: "personas", address: () => "/personas" },
  { name: "persona", address: ({ persona }) => `/personas/${persona.id}` },
  { name: "campaigns", address: () => "/campaigns" },
  { name: "new-campaign", address: () => "/campaigns/new" },
  { name: "campaign", address: ({ campaign }) => `/campaigns/${campaign.id}` },
  { name: "search", address: () => "/search?q=harbor" },
  { name: "imports", address: () => "/imports" },
  { name: "settings", address: () => "/settings" },
  { name: "unknown", address: () => "/nowhere" },
];

test.for(PAGES)("shows $name well on phone, tablet and wide screen, light and dark", async ({ name, address }, { page, user }) => {
  const family = await createFamily(user.api);
  await page.goto(address(family));
  await page.getByRole("main").getByRole("heading").first().waitFor();
  await inspect(page, name);
});

const WITHOUT_DATA = ["/", "/companies", "/accounts", "/personas", "/campaigns", "/campaigns/new", "/search", "/imports"];

test.for(WITHOUT_DATA)("tells a new user at %s how to begin", async (address, { page }) => {
  await page.goto(address);
  await page.getByRole("main").getByRole("heading").first().waitFor();
  await settled(page);
  const waysOn = page.getByRole("main").getByRole("link").or(page.getByRole("main").getByRole("button"));
  expect(await waysOn.count()).toBeGreaterThan(0);
  await inspect(page, `empty${address === "/" ? "-overview" : address.replaceAll("/", "-")}`);
});

test("shows the sign-in well on phone, tablet and wide screen, light and dark", async ({ open }) => {
  const { page } = await open();
  await page.goto("/");
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await inspect(page, "sign-in");
});
