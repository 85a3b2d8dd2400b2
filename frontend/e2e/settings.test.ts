import { text as textOf } from "node:stream/consumers";
import { createClient } from "@blossomer/gtm-client";
import { expect } from "vitest";
import { createFamily } from "./lib/data";
import { test } from "./lib/test";

test("creates an API key that works, and revokes it", async ({ page, server }) => {
  await page.goto("/settings");
  await page.getByRole("button", { name: "New key" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("laptop");
  await dialog.getByRole("button", { name: "Create the key" }).click();
  const secret = await page.getByLabel("The key “laptop”").inputValue();
  const client = createClient({ baseUrl: server.url, credential: secret });
  await client.me();
  await page.getByRole("button", { name: "I have stored it" }).click();
  await page.getByRole("button", { name: "Revoke laptop" }).click();
  await page.getByRole("button", { name: "Revoke the key" }).click();
  await page.getByText("Revoked and expired").waitFor();
  await expect(client.me()).rejects.toMatchObject({ status: 401 });
});

test("changes the name that others see", async ({ page, user }) => {
  await page.goto("/settings");
  await page.getByRole("main").getByLabel("Name", { exact: true }).fill("Ada Lovelace");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: /^Your account/ }).click();
  await page.getByRole("menu").getByText("Ada Lovelace").waitFor();
  expect((await user.api.me()).user.name).toBe("Ada Lovelace");
});

test("downloads everything that is kept", async ({ page, user }) => {
  await createFamily(user.api);
  await page.goto("/settings");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Everything (JSON): Without original files" }).click();
  const text = await textOf(await (await download).createReadStream());
  expect(text).toContain("Tidewater Robotics");
  expect(text).toContain("generation-4711");
});

test("follows the choice of light or dark, also after a reload", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/settings");
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.getByRole("radio", { name: "Dark" }).click();
  await expect.poll(ground).toBe("dark");
  await page.reload();
  await expect.poll(ground).toBe("dark");
});

test("deletes the account with everything, after it was confirmed by typing", async ({ page, watch, user }) => {
  await createFamily(user.api);
  await page.goto("/settings");
  await page.getByRole("button", { name: "Delete the account …" }).click();
  const dialog = page.getByRole("dialog");
  const confirm = dialog.getByRole("button", { name: "Delete everything" });
  await dialog.getByText("1 company, 1 account, 1 persona and 1 campaign").waitFor();
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel(/^Type .* to confirm$/).fill(user.email);
  watch.expect(({ status }) => status === 401);
  await confirm.click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/goodbye");
  await expect(user.api.stats()).rejects.toThrow("The user does not exist");
});
