import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { createFamily } from "./lib/data";
import { unfoldAll } from "./lib/fields";
import { test } from "./lib/test";

const list = (page: Page, label: string) => page.getByRole("group", { name: label, exact: true });

/** Moves an item by keyboard, as its instructions say. */
async function moveByKeyboard(page: Page, handle: Locator, arrow: "ArrowUp" | "ArrowDown", to: number): Promise<void> {
  await handle.focus();
  await page.keyboard.press("Space");
  const told = page.getByRole("status").or(page.locator("[aria-live]"));
  await told.filter({ hasText: /is (lifted|over)/ }).first().waitFor({ state: "attached" });
  await page.keyboard.press(arrow);
  await told.filter({ hasText: `is over place ${to}` }).first().waitFor({ state: "attached" });
  await page.keyboard.press("Space");
  await told.filter({ hasText: `is now at place ${to}` }).first().waitFor({ state: "attached" });
}

test("adds to a list, changes it, and deletes from it", async ({ page, user }) => {
  const { company } = await createFamily(user.api);
  const capabilities = async () => (await user.api.companies.get(company.id)).capabilities;
  await page.goto(`/companies/${company.id}`);
  const field = list(page, "Capabilities");
  await field.getByRole("textbox", { name: "Add a capability" }).fill("Swims by night");
  await page.keyboard.press("Enter");
  await expect.poll(capabilities).toEqual([...company.capabilities, "Swims by night"]);
  await field.getByRole("textbox", { name: "capability 1", exact: true }).fill("Maps cracks to the hair");
  await field.getByRole("button", { name: "Delete capability 2" }).click();
  await expect.poll(capabilities).toEqual(["Maps cracks to the hair", "Reports in the port's own GIS", "Swims by night"]);
});

test("reorders a list by keyboard and by dragging", async ({ page, user }) => {
  const { persona } = await createFamily(user.api);
  const steps = async () => (await user.api.targetPersonas.get(persona.id)).purchaseJourney;
  const [reads, asks, writes] = persona.purchaseJourney;
  await page.goto(`/personas/${persona.id}`);
  const field = list(page, "Purchase journey");
  const handles = field.getByRole("button", { name: /^Move / });
  await moveByKeyboard(page, handles.nth(2), "ArrowUp", 2);
  await expect.poll(steps).toEqual([reads, writes, asks]);

  await handles.first().scrollIntoViewIfNeeded();
  const [from, to] = [await handles.nth(0).boundingBox(), await handles.nth(2).boundingBox()];
  if (from === null || to === null) {
    throw new Error("The handles are not on the screen.");
  }
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2 + 4, { steps: 8 });
  await page.mouse.up();
  await expect.poll(steps).toEqual([writes, asks, reads]);
});

test("sets priority, type and use of a buying signal, and moves it", async ({ page, user }) => {
  const { account } = await createFamily(user.api);
  const signals = async () => (await user.api.targetAccounts.get(account.id)).buyingSignals;
  await page.goto(`/accounts/${account.id}`);
  const field = list(page, "Buying signals");
  await field.getByRole("switch", { name: "Use Crane order announced" }).click();
  await unfoldAll(page);
  await field.getByLabel("Priority").first().selectOption({ label: "Low" });
  await field.getByLabel("Type").first().selectOption({ label: "Technology" });
  await expect.poll(async () => (await signals())[0]).toMatchObject({
    enabled: false,
    priority: { value: "Low", label: "Low" },
    type: { value: "technology", label: "technology" },
  });
  await page.reload();
  await moveByKeyboard(page, field.getByRole("button", { name: "Move Tender for wall survey" }), "ArrowUp", 1);
  await expect
    .poll(async () => (await signals()).map(({ title }) => title))
    .toEqual(["Tender for wall survey", "Crane order announced"]);

  await field.getByRole("button", { name: "Add a buying signal" }).click();
  await field.getByLabel("Title").last().fill("Storm season begins");
  await field.getByRole("button", { name: "Delete Crane order announced" }).click();
  await expect
    .poll(async () => (await signals()).map(({ title }) => title))
    .toEqual(["Tender for wall survey", "Storm season begins"]);
});

test("adds and deletes tags of firmographics", async ({ page, user }) => {
  const { account } = await createFamily(user.api);
  await page.goto(`/accounts/${account.id}`);
  await page.getByRole("textbox", { name: "Add to Geography" }).fill("Black Sea");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Delete Baltic" }).click();
  await expect
    .poll(async () => (await user.api.targetAccounts.get(account.id)).firmographics.geography)
    .toEqual(["North Sea", "Black Sea"]);
});

test("adds, changes and deletes use cases", async ({ page, user }) => {
  const { persona } = await createFamily(user.api);
  await page.goto(`/personas/${persona.id}`);
  const field = list(page, "Use cases");
  await field.getByRole("button", { name: "Add a use case" }).click();
  await field.getByLabel("Use case", { exact: true }).last().fill("Survey before a sale");
  await field.getByRole("button", { name: "Delete Check after a collision" }).click();
  await expect
    .poll(async () => (await user.api.targetPersonas.get(persona.id)).useCases.map(({ useCase }) => useCase))
    .toEqual(["Yearly survey of all berths", "Survey before a sale"]);
});
