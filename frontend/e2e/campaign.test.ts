import type { Page } from "playwright-core";
import { expect } from "vitest";
import { createFamily } from "./lib/data";
import { says } from "./lib/status";
import { test, type User } from "./lib/test";

/** The body and what the components make of it: the same, or one of the modes shows something else than is sent. */
async function bodyOf({ api }: User, id: string): Promise<string | null> {
  const { body, segments } = await api.campaigns.get(id);
  expect(segments.filter(({ type }) => type !== "subject").map(({ text }) => text).join("\n\n")).toBe(body);
  return body;
}

const component = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const mode = (page: Page, name: string) => page.getByRole("tab", { name });

test("keeps components and text the same, whichever is edited", async ({ page, user }) => {
  const { campaign } = await createFamily(user.api);
  await page.goto(`/campaigns/${campaign.id}`);
  await mode(page, "Components").click();
  await component(page, "Pain of walls").fill("your cranes are heavy");
  await mode(page, "Writing").click();
  const text = page.getByRole("textbox", { name: "Text of the e-mail" });
  await expect.poll(() => text.inputValue()).toBe("Hello Anneke,\n\nyour cranes are heavy\n\nMay we survey one meter for free?");
  await text.fill("Hello Anneke,\n\nyour cranes are heavy\n\nMay we come on Monday?\n\nPS: It is free.");
  await mode(page, "Components").click();
  await expect.poll(() => component(page, "Call for a trial").inputValue()).toBe("May we come on Monday?\n\nPS: It is free.");
  await expect
    .poll(() => bodyOf(user, campaign.id))
    .toBe("Hello Anneke,\n\nyour cranes are heavy\n\nMay we come on Monday?\n\nPS: It is free.");
});

test("moves, adds and deletes components", async ({ page, user }) => {
  const { campaign } = await createFamily(user.api);
  await page.goto(`/campaigns/${campaign.id}`);
  await mode(page, "Components").click();
  await page.getByRole("button", { name: "Move Call for a trial" }).focus();
  await page.keyboard.press("Space");
  await page.getByText(/Call for a trial is (lifted|over)/).waitFor({ state: "attached" });
  await page.keyboard.press("ArrowUp");
  await page.getByText(/Call for a trial is over place 2/).waitFor({ state: "attached" });
  await page.keyboard.press("Space");
  await expect
    .poll(() => bodyOf(user, campaign.id))
    .toBe("Hello Anneke,\n\nMay we survey one meter for free?\n\nyour cranes got heavier, your wall did not.");

  await page.getByRole("button", { name: "Add a component" }).click();
  await component(page, "New component").fill("With kind regards");
  await page.getByRole("button", { name: "Type, label and color of New component" }).click();
  await page.getByRole("group", { name: "Components" }).getByLabel("Label", { exact: true }).fill("Closing");
  await expect
    .poll(async () => (await user.api.campaigns.get(campaign.id)).segments.at(-1))
    .toMatchObject({ label: "Closing", text: "With kind regards" });

  await page.getByRole("button", { name: "Delete Closing" }).click();
  await expect.poll(async () => (await user.api.campaigns.get(campaign.id)).segments.length).toBe(3);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await user.api.campaigns.get(campaign.id)).segments.at(-1)?.label).toBe("Closing");
});

test("puts an alternative in the subject's place, and keeps the subject as an alternative", async ({ page, user }) => {
  const { campaign } = await createFamily(user.api);
  await page.goto(`/campaigns/${campaign.id}`);
  await page.getByRole("button", { name: "Use “Your quay in millimeters” as the subject" }).click();
  await expect
    .poll(async () => {
      const { subject, alternatives } = await user.api.campaigns.get(campaign.id);
      return [subject, ...alternatives];
    })
    .toEqual(["Your quay in millimeters", "What your divers cannot see", "One meter of your quay, seen from below"]);
});

test("offers the moves of status that are allowed, and no others", async ({ page, user }) => {
  const { campaign } = await createFamily(user.api);
  await page.goto(`/campaigns/${campaign.id}`);
  const move = async (from: string, offered: string[], chosen: string) => {
    await page.getByRole("button", { name: `Status: ${from}` }).click();
    await page.getByRole("menuitem").first().waitFor();
    expect((await page.getByRole("menuitem").allInnerTexts()).map((text) => text.trim())).toEqual(offered);
    await page.getByRole("menuitem", { name: chosen }).click();
    await says(page, "Saved");
  };
  await move("Draft", ["Activate"], "Activate");
  await move("Active", ["Pause", "Complete"], "Pause");
  await move("Paused", ["Resume", "Complete"], "Complete");
  await expect.poll(async () => (await user.api.campaigns.get(campaign.id)).status).toBe("completed");
});

test("copies a campaign to the clipboard, and to a campaign of its own", async ({ device: { page, context }, server, user }) => {
  const { campaign } = await createFamily(user.api);
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.url });
  await page.goto(`/campaigns/${campaign.id}`);
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`Subject: ${String(campaign.subject)}\n\n${String(campaign.body)}`);

  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await expect.poll(() => page.url()).not.toContain(campaign.id);
  const copy = await user.api.campaigns.get(page.url().split("/").at(-1)?.split("?")[0] ?? "");
  expect([copy.subject, copy.status, copy.targetPersonaId]).toEqual([campaign.subject, "draft", campaign.targetPersonaId]);
});
