import type { Page } from "playwright-core";
import { expect } from "vitest";
import { createFamily, type Family } from "./lib/data";
import { test, type User } from "./lib/test";

async function deleteAccount(page: Page, { account }: Family): Promise<void> {
  await page.goto(`/accounts/${account.id}`);
  await page.getByRole("button", { name: /^(More|Actions|What can be done)/ }).first().click();
  await page.getByRole("menuitem", { name: /^Delete/ }).click();
  const question = page.getByRole("alertdialog").or(page.getByRole("dialog"));
  await question.getByText(/1 persona/).waitFor();
  await question.getByText(/1 campaign/).waitFor();
  await question.getByRole("button", { name: /^Delete/ }).click();
}

async function countsOf({ api }: User): Promise<number[]> {
  const { targetAccounts, targetPersonas, campaigns } = await api.stats();
  return [targetAccounts, targetPersonas, campaigns.total];
}

test("says what goes along with a deletion, and takes it back", async ({ page, user }) => {
  const family = await createFamily(user.api);
  await deleteAccount(page, family);
  await expect.poll(() => countsOf(user)).toEqual([0, 0, 0]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => countsOf(user)).toEqual([1, 1, 1]);
  expect((await user.api.campaigns.get(family.campaign.id)).subject).toBe(family.campaign.subject);
});

test("takes a deletion back after a reload, too", async ({ page, user }) => {
  const family = await createFamily(user.api);
  await deleteAccount(page, family);
  await expect.poll(() => countsOf(user)).toEqual([0, 0, 0]);
  await page.reload();
  await page.goto("/settings");
  await page.getByRole("button", { name: `Restore “${family.account.name}”` }).click();
  await expect.poll(() => countsOf(user)).toEqual([1, 1, 1]);
  expect((await user.api.targetAccounts.get(family.account.id)).rationale).toEqual(family.account.rationale);
});

test("deletes nothing when the question is answered with no", async ({ page, user }) => {
  const { company } = await createFamily(user.api);
  await page.goto(`/companies/${company.id}`);
  await page.getByRole("button", { name: /^(More|Actions|What can be done)/ }).first().click();
  await page.getByRole("menuitem", { name: /^Delete/ }).click();
  const question = page.getByRole("alertdialog").or(page.getByRole("dialog"));
  await question.getByRole("button", { name: "Cancel" }).click();
  await question.waitFor({ state: "hidden" });
  expect((await user.api.stats()).companies).toBe(1);
});
