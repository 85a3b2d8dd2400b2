import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./lib/axe";
import { createFamily } from "./lib/data";
import { takePicture } from "./lib/looks";
import { test } from "./lib/test";

const COMPANY = `Here is the analysis you asked for:
\`\`\`json
{"company_name": "Lantern Optics", "company_url": "https://lantern.example", "description": "Lenses that read labels.",
 "business_profile": {"category": "Machine vision", "business_model": "Licenses", "existing_customers": "Two packers"},
 "capabilities": ["Reads bent labels"], "positioning": {"key_market_belief": "Every label tells something"},
 "use_case_analysis": {"process_impact": "Sorting"}, "icp_hypothesis": {"target_account_hypothesis": "Packers"}, "objections": ["Too dark"]}
\`\`\``;
const ACCOUNT = JSON.stringify({
  targetAccountName: "Parcel hubs",
  targetAccountDescription: "Hubs that sort by night.",
  targetAccountRationale: ["They misread one label of fifty"],
  firmographics: { industry: ["Logistics"], employees: "500+" },
  buyingSignals: [{ title: "New hall", description: "A hall is built", type: "Growth", priority: "High", detectionMethod: "News" }],
});
const PERSONA = JSON.stringify({
  targetPersonaName: "Night shift lead",
  targetPersonaDescription: "Sees the wrong parcels first.",
  demographics: { jobTitles: ["Shift lead"], seniority: ["Manager"] },
  useCases: [{ useCase: "Sort at night", painPoints: "Bad light", capability: "Reads in the dark", desiredOutcome: "No strays" }],
});
const CAMPAIGN = JSON.stringify({
  subjects: { primary: "Labels in the dark", alternatives: ["Fifty to one", "What the night misreads"] },
  emailBody: [
    { type: "greeting", text: "Hello {{first_name}}," },
    { type: "pain-point", text: "one label of fifty is misread at night." },
  ],
  breakdown: { greeting: { label: "Greeting", description: "Begins", color: "bg-blue-100" } },
});

async function paste(page: Page, dialog: Locator, json: string, create: string): Promise<void> {
  const field = dialog.getByLabel("JSON of the generator");
  await field.fill("no JSON at all");
  await dialog.getByRole("button", { name: "Preview" }).click();
  await dialog.getByRole("alert").waitFor();
  await field.fill(json);
  await dialog.getByRole("button", { name: "Preview" }).click();
  const confirm = dialog.getByRole("button", { name: create });
  await confirm.waitFor();
  await expectAccessible(page, `the preview of what is pasted (${create})`);
  await takePicture(page, `paste-${create.replaceAll(" ", "-").toLowerCase()}`);
  await confirm.click();
}

test("creates all four kinds of a generator's JSON, each after a preview", async ({ page, user }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Paste JSON" }).click();
  await paste(page, page.getByRole("dialog"), COMPANY, "Create company");
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/companies\/./);
  await expect.poll(() => page.getByLabel("Name of the company").inputValue()).toBe("Lantern Optics");

  await page.getByRole("button", { name: "New account" }).click();
  await page.getByRole("dialog").getByRole("tab", { name: "Paste JSON" }).click();
  await paste(page, page.getByRole("dialog"), ACCOUNT, "Create account");
  await expect.poll(async () => (await user.api.stats()).targetAccounts).toBe(1);
  const [account] = (await user.api.targetAccounts.list()).items;
  expect(account?.buyingSignals).toMatchObject([{ title: "New hall", type: { label: "Growth" }, priority: { value: "High" } }]);

  await page.goto(`/accounts/${account?.id ?? ""}`);
  await page.getByRole("button", { name: "New persona" }).first().click();
  await page.getByRole("dialog").getByRole("tab", { name: "Paste JSON" }).click();
  await paste(page, page.getByRole("dialog"), PERSONA, "Create persona");
  await expect.poll(async () => (await user.api.stats()).targetPersonas).toBe(1);
  const [persona] = (await user.api.targetPersonas.list()).items;
  expect(persona).toMatchObject({ name: "Night shift lead", targetAccountId: account?.id });

  await page.goto(`/campaigns/new?persona=${persona?.id ?? ""}`);
  await page.getByRole("button", { name: "Paste a generator’s JSON instead" }).click();
  await paste(page, page.getByRole("dialog"), CAMPAIGN, "Create campaign");
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/campaigns\/(?!new)/);
  const [campaign] = (await user.api.campaigns.list()).items;
  expect(campaign).toMatchObject({ subject: "Labels in the dark", targetPersonaId: persona?.id, status: "draft" });
  expect(campaign?.segments.length).toBeGreaterThanOrEqual(2);
});

test("creates a company, an account and a persona by hand", async ({ page, user }) => {
  await page.goto("/");
  await page.getByRole("main").getByRole("button", { name: "New company" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Lantern Optics");
  await dialog.getByLabel("Website").fill("lantern.example");
  await dialog.getByRole("button", { name: "Create company" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/companies\/./);

  await page.getByRole("button", { name: "New account" }).click();
  await dialog.getByLabel("Name").fill("Parcel hubs");
  await dialog.getByRole("button", { name: "Create account" }).click();
  await expect.poll(async () => (await user.api.stats()).targetAccounts).toBe(1);

  await page.goto("/personas");
  await page.getByRole("button", { name: "New persona" }).first().click();
  await dialog.getByLabel("Account", { exact: true }).selectOption({ label: "Parcel hubs" });
  await dialog.getByLabel("Name").fill("Night shift lead");
  await dialog.getByRole("button", { name: "Create persona" }).click();
  await expect.poll(async () => (await user.api.stats()).targetPersonas).toBe(1);
});

test("writes a campaign in three steps, and goes back without forgetting", async ({ page, user }) => {
  const { persona, account } = await createFamily(user.api);
  await page.goto("/campaigns/new");
  await page.getByLabel("Account", { exact: true }).selectOption({ label: account.name });
  await page.getByLabel("Persona", { exact: true }).selectOption({ label: persona.name });
  const next = page.getByRole("button", { name: "Next" });
  await next.click();
  await page.getByRole("radio", { name: /^Check after a collision/ }).check();
  await page.getByRole("radio", { name: /^Desired outcome/ }).check();
  await expectAccessible(page, "the second step");
  await next.click();
  await page.getByRole("radio", { name: /^Company research/ }).check();
  await page.getByRole("radio", { name: /^Ask for a meeting/ }).check();
  await page.getByLabel(/^Social proof/).fill("Hamburg");
  await page.getByRole("button", { name: "Back" }).click();
  await expect.poll(() => page.getByRole("radio", { name: /^Check after a collision/ }).isChecked()).toBe(true);
  await next.click();
  await expectAccessible(page, "the third step");
  await takePicture(page, "wizard-third-step");
  await page.getByLabel("Name", { exact: true }).fill("After the collision");
  await page.getByRole("button", { name: "Create the campaign" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/campaigns\/(?!new)/);
  const created = (await user.api.campaigns.list({ filters: { name: "After the collision" } })).items[0];
  expect(created).toMatchObject({
    targetPersonaId: persona.id,
    status: "draft",
    configuration: { emphasis: "desired-outcome", openingLine: "company-research", callToAction: "meeting", socialProof: "Hamburg" },
    snapshot: { persona: { name: persona.name } },
  });
});
