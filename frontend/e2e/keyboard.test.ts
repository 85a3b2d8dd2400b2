import type { Page } from "playwright-core";
import { expect } from "vitest";
import { createFamily } from "./lib/data";
import { says } from "./lib/status";
import { test } from "./lib/test";

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLElement> | null }) | null;
    return element?.getAttribute("aria-label") ?? element?.labels?.[0]?.innerText ?? element?.innerText ?? "";
  });

/** Goes on by Tab until something of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).trim() === name) {
      return;
    }
  }
  throw new Error(`Nothing called “${name}” is reached by Tab.`);
}

test("can be used without a mouse: from the sign-in to a saved edit, and out", async ({ open, user }) => {
  const { company } = await createFamily(user.api);
  const { secret } = await user.api.apiKeys.create({ name: "browser" });
  const { page } = await open();
  await page.goto("/");
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await tabTo(page, "API key or sign-in link");
  await page.keyboard.type(secret);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Main" }).waitFor();

  await tabTo(page, "Skip to the content");
  await tabTo(page, "Companies");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Companies", level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Tidewater");
  await page.getByRole("option", { name: /Tidewater Robotics/ }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByLabel("Name of the company").waitFor();
  await tabTo(page, "Description");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Typed without a mouse");
  await says(page, "Saved");
  await expect.poll(async () => (await user.api.companies.get(company.id)).description).toBe("Typed without a mouse");

  await page.getByRole("button", { name: /^Your account/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).waitFor();
  await page.keyboard.type("Sign");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
});
