import { expect } from "vitest";
import { command } from "./lib/server";
import { test } from "./lib/test";

const FIELD = "API key or sign-in link";

test("signs in by a one-time link, which works only once", async ({ open, server }) => {
  await command(server, "user", "create", "--email", "linda@example.com");
  const link = new URL(await command(server, "login-link", "--user", "linda@example.com"));
  const { page } = await open();
  await page.goto(`${link.pathname}${link.hash}`);
  await expect.poll(() => new URL(page.url()).pathname).toBe("/");
  await page.getByRole("navigation", { name: "Main" }).waitFor();
  expect(page.url()).not.toContain(link.hash);

  const other = await open();
  other.watch.expect(({ path, status }) => path === "/api/session" && status === 401);
  await other.page.goto(`${link.pathname}${link.hash}`);
  await other.page.getByRole("alert").waitFor();
  await other.page.getByLabel(FIELD).waitFor();
});

test("signs in by an API key, and leads to the page that was asked for", async ({ open, user }) => {
  const { secret } = await user.api.apiKeys.create({ name: "browser" });
  const { page, watch } = await open();
  watch.expect(({ path, status }) => path === "/api/session" && status === 401);
  await page.goto("/settings");
  await page.getByLabel(FIELD).fill("bgtm_mistyped");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").waitFor();
  await page.getByLabel(FIELD).fill(secret);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/settings");
});

test("signs out, and shows nothing any more", async ({ page, user }) => {
  await user.api.companies.create({ name: "Tidewater Robotics", url: "https://tidewater.example/" });
  await page.goto("/companies");
  await page.getByText("Tidewater Robotics").first().waitFor();
  await page.getByRole("button", { name: user.email }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByLabel(FIELD).waitFor();
  await page.goBack();
  await page.getByLabel(FIELD).waitFor();
  expect(await page.getByText("Tidewater Robotics").count()).toBe(0);
});
