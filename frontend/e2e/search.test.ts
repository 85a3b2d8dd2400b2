import { expect } from "vitest";
import { expectAccessible } from "./lib/axe";
import { createFamily } from "./lib/data";
import { takePicture } from "./lib/looks";
import { test } from "./lib/test";

test("finds anything by Ctrl-K, and opens it by keyboard alone", async ({ page, user }) => {
  const { persona } = await createFamily(user.api);
  await page.goto("/settings");
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Search" });
  const input = palette.getByRole("combobox");
  await input.waitFor();
  await page.keyboard.type("asset integrity");
  await palette.getByRole("option", { name: persona.name }).waitFor();
  await expectAccessible(page, "the search");
  await takePicture(page, "search-palette");
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).pathname).toBe(`/personas/${persona.id}`);
});

test("does things by Ctrl-K, and closes by Escape", async ({ page, user }) => {
  await createFamily(user.api);
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).waitFor();
  const before = page.getByRole("button", { name: /^Search/ });
  await before.focus();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Search" });
  await palette.getByRole("combobox").waitFor();
  await page.keyboard.press("Escape");
  await palette.waitFor({ state: "hidden" });
  await expect.poll(() => before.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Control+k");
  await palette.getByRole("combobox").fill("go to imp");
  await palette.getByRole("option", { name: "Go to imports" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/imports");
});

test("lists what was found, by kind, at an address to be shared", async ({ page, user }) => {
  const { campaign } = await createFamily(user.api);
  await page.goto("/search?q=cranes");
  const main = page.getByRole("main");
  await main.getByRole("link", { name: new RegExp(campaign.name) }).waitFor();
  await main.getByRole("button", { name: "companies" }).click();
  await main.getByText("Nothing has “cranes”").waitFor();
  await main.getByRole("searchbox").fill("waterline");
  await main.getByRole("link", { name: /Tidewater Robotics/ }).waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("waterline");
});
