import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./lib/axe";
import { inspect } from "./lib/looks";
import { command } from "./lib/server";
import { test, type User } from "./lib/test";

/** One company, three accounts, five personas, six e-mails. */
const DUMP = fileURLToPath(new URL("../../examples/browser-dumps/current.json", import.meta.url));
const DAMAGED = fileURLToPath(new URL("../../examples/browser-dumps/damaged.json", import.meta.url));
const MOVED = "1 company, 3 accounts, 5 personas and 6 campaigns";

/** Puts the old app's data where the old app has them, under the origin of the server. */
async function plant(page: Page): Promise<void> {
  const dump = await readFile(DUMP, "utf8");
  await page.goto("/favicon.svg");
  await page.evaluate((text) => {
    for (const [key, value] of Object.entries(JSON.parse(text) as Record<string, string>)) {
      localStorage.setItem(key, value);
    }
  }, dump);
}

const keysLeft = (page: Page) => page.evaluate(() => Object.keys(localStorage).length);

async function countsOf({ api }: User): Promise<number[]> {
  const { companies, targetAccounts, targetPersonas, campaigns } = await api.stats();
  return [companies, targetAccounts, targetPersonas, campaigns.total];
}

test("finds the old app's data in the browser, moves them in, and clears them only after a yes", async ({ page, user }) => {
  await plant(page);
  const planted = await keysLeft(page);
  await page.goto("/");
  await page.getByRole("region", { name: "Data of the old app" }).getByRole("link", { name: "Move them in" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/imports");
  await page.getByRole("button", { name: "Look and move in" }).click();
  await page.getByText(`This browser brings in ${MOVED}.`).waitFor();
  await page.getByText("target_accounts").first().waitFor();
  expect(await countsOf(user)).toEqual([0, 0, 0, 0]);
  await inspect(page, "move-in-preview");
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole("button", { name: "Move in", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: `Moved in ${MOVED}` }).waitFor();
  expect(await countsOf(user)).toEqual([1, 3, 5, 6]);
  await inspect(page, "move-in-report");
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await keysLeft(page)).toBe(planted);

  await page.getByRole("button", { name: "Clear the old copy …" }).click();
  const question = page.getByRole("dialog");
  await expectAccessible(page, "the question whether to clear");
  const clear = question.getByRole("button", { name: "Clear it" });
  expect(await clear.isDisabled()).toBe(true);
  await question.getByRole("checkbox").check();
  await clear.click();
  await expect.poll(() => keysLeft(page)).toBe(0);

  await page.getByRole("button", { name: "Take it back" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take it back" }).click();
  await expect.poll(() => countsOf(user)).toEqual([0, 0, 0, 0]);
});

test("takes a file that is chosen, and adds nothing when it comes again", async ({ page, user }) => {
  await page.goto("/imports");
  for (const headline of [`current.json brings in ${MOVED}.`, "Everything of current.json is here already."]) {
    await page.getByLabel("File to move in").setInputFiles(DUMP);
    await page.getByText(headline).waitFor();
    await page.getByRole("button", { name: /^(Move in|Import all the same|Keep what is left over)$/ }).click();
    await page.getByRole("heading", { level: 1, name: /^(Moved in|Nothing new came in)/ }).waitFor();
    await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Imports" }).click();
    await page.getByRole("heading", { name: "Moving in" }).waitFor();
  }
  expect(await countsOf(user)).toEqual([1, 3, 5, 6]);
});

test("takes a file that is dropped, asks about another's, and says what could not be read", async ({ page, watch, user }) => {
  watch.expect(({ path, status }) => path === "/api/imports" && status === 409);
  await page.goto("/imports");
  const dump = await readFile(DAMAGED, "utf8");
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "damaged.json", { type: "application/json" }));
    return transfer;
  }, dump);
  await page.getByRole("button", { name: "Choose a file" }).dispatchEvent("drop", { dataTransfer: files });
  await page.getByRole("button", { name: "Import anyway" }).click();
  await page.getByText(/cannot be read and will be kept as text/).waitFor();
  await page.getByRole("button", { name: "Move in", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: /^Moved in/ }).waitFor();
  await page.getByRole("heading", { name: "Leftovers" }).waitFor();
  await inspect(page, "import-damaged");
  expect((await countsOf(user))[1]).toBeGreaterThan(0);
});

test("takes a text that is pasted, and says what is wrong with one that is none", async ({ page, watch, user }) => {
  watch.expect(({ status }) => status === 400 || status === 422);
  await page.goto("/imports");
  await page.getByRole("button", { name: "Paste text" }).click();
  const field = page.getByLabel("Text of the old app's data");
  await field.fill("this is no JSON");
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("main").getByRole("alert").waitFor();
  if (!(await field.isVisible())) {
    await page.getByRole("button", { name: "Paste text" }).click();
  }
  await field.fill(await readFile(DUMP, "utf8"));
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("button", { name: "Move in", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: `Moved in ${MOVED}` }).waitFor();
  expect(await countsOf(user)).toEqual([1, 3, 5, 6]);
});

test("shows what an administrator has imported for a user", async ({ open, server }) => {
  await command(server, "user", "create", "--email", "ines@example.com");
  await command(server, "import", DUMP, "--user", "ines@example.com", "--force");
  const link = new URL(await command(server, "login-link", "--user", "ines@example.com"));
  const { page } = await open();
  await page.goto(`${link.pathname}${link.hash}`);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Imports" }).click();
  await page.getByRole("main").getByRole("link", { name: MOVED }).click();
  await page.getByRole("heading", { level: 1, name: `Moved in ${MOVED}` }).waitFor();
});
