import type { Page } from "playwright-core";
import { expect } from "vitest";
import { createFamily } from "./lib/data";
import { says } from "./lib/status";
import { test } from "./lib/test";

const description = (page: Page) => page.getByLabel("Description", { exact: true }).first();
const name = (page: Page) => page.getByLabel(/^Name of the/).first();

const stale = ({ method, status: answer }: { method: string; status: number }) => method === "PATCH" && answer === 412;
const unanswered = ({ status: answer }: { status: number }) => answer === 0;

test("saves half a second after the last change, and says so", async ({ page, user }) => {
  const { company } = await createFamily(user.api);
  const sent: { body: string; at: number }[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") {
      sent.push({ body: request.postData() ?? "", at: Date.now() });
    }
  });
  await page.goto(`/companies/${company.id}`);
  await description(page).waitFor();
  await says(page, "Saved");
  const typed = Date.now();
  await description(page).fill("Robots that look");
  await expect.poll(() => sent.length).toBe(1);
  await says(page, "Saved");
  expect(sent.map(({ body }) => body)).toEqual([JSON.stringify({ description: "Robots that look" })]);
  expect(sent[0]?.at).toBeGreaterThanOrEqual(typed + 500);
  expect((await user.api.companies.get(company.id)).description).toBe("Robots that look");
});

test("saves what was typed at the moment of leaving", async ({ page, user }) => {
  const { company } = await createFamily(user.api);
  await page.goto(`/companies/${company.id}`);
  await description(page).fill("Typed, and left for another page");
  await page.getByRole("link", { name: "Settings" }).click();
  await expect.poll(async () => (await user.api.companies.get(company.id)).description).toBe("Typed, and left for another page");

  await page.goto(`/companies/${company.id}`);
  await description(page).fill("Typed, and closed");
  await page.close({ runBeforeUnload: true });
  await expect.poll(async () => (await user.api.companies.get(company.id)).description).toBe("Typed, and closed");
});

test("keeps what two tabs change in different fields of one record", async ({ device, user }) => {
  const { company } = await createFamily(user.api);
  device.watch.expect(stale);
  const [first, second] = [device.page, await device.context.newPage()];
  await first.goto(`/companies/${company.id}`);
  await second.goto(`/companies/${company.id}`);
  await description(second).waitFor();
  await Promise.all([name(first).fill("Tidewater of tab one"), description(second).fill("As tab two says")]);
  await expect
    .poll(async () => {
      const saved = await user.api.companies.get(company.id);
      return [saved.name, saved.description];
    })
    .toEqual(["Tidewater of tab one", "As tab two says"]);
  await expect.poll(() => name(second).inputValue()).toBe("Tidewater of tab one");
  await expect.poll(() => description(first).inputValue()).toBe("As tab two says");
});

test("asks when two devices change the same field, and shows both values", async ({ open, user }) => {
  const { company } = await createFamily(user.api);
  const [here, there] = [await open({ as: user }), await open({ as: user })];
  here.watch.expect(stale);
  here.watch.expect(unanswered);
  await Promise.all([here, there].map(({ page }) => page.goto(`/companies/${company.id}`)));
  await description(here.page).waitFor();
  await here.context.setOffline(true);
  await description(here.page).fill("Written here, without a network");
  await name(here.page).fill("Renamed here");
  await description(there.page).fill("Written there");
  await says(there.page, "Saved");
  await expect.poll(async () => (await user.api.companies.get(company.id)).description).toBe("Written there");
  await here.context.setOffline(false);

  await says(here.page, "Conflict");
  await expect.poll(async () => (await user.api.companies.get(company.id)).name).toBe("Renamed here");
  const question = here.page.getByRole("dialog", { name: /was changed elsewhere$/ });
  await question.getByText("Written there").waitFor();
  await question.getByText("Written here, without a network").waitFor();
  await question.getByRole("button", { name: "Keep all mine" }).click();
  await says(here.page, "Saved");
  await expect
    .poll(async () => (await user.api.companies.get(company.id)).description)
    .toBe("Written here, without a network");
});

test("keeps edits without a network over a reload, and sends them in their order", async ({ device, user }) => {
  const { company, account } = await createFamily(user.api);
  const { page, context, watch } = device;
  watch.expect(unanswered);
  watch.expect(stale);
  const sent: string[] = [];
  page.on("response", (response) => {
    if (response.request().method() === "PATCH" && response.ok()) {
      sent.push(new URL(response.url()).pathname);
    }
  });
  await page.goto(`/accounts/${account.id}`);
  await name(page).waitFor();
  await page.getByRole("link", { name: company.name }).first().click();
  await description(page).waitFor();
  // from then on the app opens without a network
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await description(page).fill("Written in a tunnel");
  await says(page, "Offline");
  await page.reload();
  await expect.poll(() => description(page).inputValue()).toBe("Written in a tunnel");
  await page.goto(`/accounts/${account.id}`);
  await name(page).fill("Renamed in a tunnel");
  await says(page, "Offline");
  await context.setOffline(false);
  await says(page, "Saved");
  // what a page sends while it is left gets through even while the browser says that it is offline; it is not sent twice
  const inOrder = [`/api/companies/${company.id}`, `/api/target-accounts/${account.id}`];
  await expect.poll(() => sent.at(-1)).toBe(inOrder[1]);
  expect(inOrder.slice(-sent.length)).toEqual(sent);
  expect((await user.api.companies.get(company.id)).description).toBe("Written in a tunnel");
  expect((await user.api.targetAccounts.get(account.id)).name).toBe("Renamed in a tunnel");
});

test("keeps and repeats what the server fails to take", async ({ page, watch, user }) => {
  const { company } = await createFamily(user.api);
  watch.expect(({ method, status: answer }) => method === "PATCH" && answer === 503);
  await page.goto(`/companies/${company.id}`);
  await page.route("**/api/companies/*", async (route) => {
    await (route.request().method() === "PATCH"
      ? route.fulfill({ status: 503, contentType: "application/problem+json", body: JSON.stringify(BUSY) })
      : route.fallback());
  });
  await description(page).fill("Written while the server was busy");
  await says(page, "Offline");
  expect(await description(page).inputValue()).toBe("Written while the server was busy");
  await page.unrouteAll();
  await says(page, "Saved");
  expect((await user.api.companies.get(company.id)).description).toBe("Written while the server was busy");
});

test("says what the server refuses, and saves the rest", async ({ page, watch, user }) => {
  const { company } = await createFamily(user.api);
  watch.expect(({ method, status: answer }) => method === "PATCH" && answer === 422);
  await page.goto(`/companies/${company.id}`);
  await name(page).fill("");
  await says(page, "Not saved");
  expect(await name(page).getAttribute("aria-invalid")).toBe("true");
  await description(page).fill("Saved all the same");
  await expect.poll(async () => (await user.api.companies.get(company.id)).description).toBe("Saved all the same");
  await name(page).fill("Tidewater again");
  await says(page, "Saved");
  expect((await user.api.companies.get(company.id)).name).toBe("Tidewater again");
});

const BUSY = { type: "about:blank", title: "Service Unavailable", status: 503, detail: "Try again.", code: "unavailable", requestId: "r" };
