import { afterAll, beforeAll, expect } from "vitest";
import { expectAccessible } from "./lib/axe";
import { Provider } from "./lib/provider";
import { command, Server } from "./lib/server";
import { test } from "./lib/test";

const ADA = { subject: "ada-4711", email: "ada@example.com", name: "Ada Marsh" };
const EVE = { subject: "eve-4712", email: "eve@example.com", name: "Eve" };

let provider: Provider;
let server: Server;

beforeAll(async () => {
  provider = await Provider.start();
  server = await Server.start(provider.settings);
  await command(server, "user", "create", "--email", ADA.email);
}, 180_000);

afterAll(async () => {
  // undefined when it did not start, whatever the type says
  await (server as Server | undefined)?.stop();
  await provider.stop();
});

test("signs in at a provider, and leads to the page that was asked for", async ({ open }) => {
  const { page, watch } = await open({ server });
  watch.allow(provider.issuer);
  provider.person = ADA;
  await page.goto("/settings");
  const door = page.getByRole("button", { name: "Continue with Example ID" });
  await door.waitFor();
  await expectAccessible(page, "the sign-in with a provider");

  await door.click();
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect.poll(() => page.getByRole("alert").innerText()).toMatch(/^Example ID let nobody in/);

  await door.click();
  await page.getByRole("link", { name: `Go on as ${ADA.email}` }).click();
  await page.getByRole("heading", { name: "Settings", exact: true }).waitFor();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/settings");
  await page.getByText(ADA.email).first().waitFor();
});

test("says so to somebody who is not invited", async ({ open }) => {
  const { page, watch } = await open({ server });
  watch.allow(provider.issuer);
  watch.expect(({ path, status }) => path === "/api/session" && status === 403);
  provider.person = EVE;
  await page.goto("/");
  await page.getByRole("button", { name: "Continue with Example ID" }).click();
  await page.getByRole("link", { name: `Go on as ${EVE.email}` }).click();
  await expect.poll(() => page.getByRole("alert").innerText()).toMatch(/^You are not invited yet/);
});

test("goes on in the page when another tab has signed in at the provider again", async ({ open }) => {
  const { page, context, watch } = await open({ server });
  watch.allow(provider.issuer);
  watch.expect(({ status }) => status === 401);
  provider.person = ADA;
  await page.goto("/");
  await page.getByRole("button", { name: "Continue with Example ID" }).click();
  await page.getByRole("link", { name: `Go on as ${ADA.email}` }).click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();

  await context.clearCookies();
  await page.getByRole("link", { name: "Settings" }).click();
  const question = page.getByRole("dialog", { name: "You are signed out" });
  const [tab] = await Promise.all([context.waitForEvent("page"), question.getByRole("link", { name: /in a new tab$/ }).click()]);
  await tab.getByRole("button", { name: "Continue with Example ID" }).click();
  await tab.getByRole("link", { name: `Go on as ${ADA.email}` }).click();
  await tab.getByText("You can close this tab").waitFor();
  await question.waitFor({ state: "hidden" });
  await page.getByRole("heading", { name: "Settings", exact: true }).waitFor();
});
