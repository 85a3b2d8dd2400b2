import { expect } from "vitest";
import { expectAccessible } from "./lib/axe";
import { command, type ServerAddress } from "./lib/server";
import { says } from "./lib/status";
import { signIn, test, type Device } from "./lib/test";

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

test("signs out, and leaves nothing in the browser", async ({ device: { page, context, watch }, user }) => {
  await user.api.companies.create({ name: "Tidewater Robotics", url: "https://tidewater.example/" });
  await page.goto("/companies");
  await page.getByText("Tidewater Robotics").first().waitFor();
  await page.getByRole("button", { name: /^Your account/ }).click();
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
  await page.getByLabel(FIELD).waitFor();
  expect(await page.evaluate(storedText)).not.toContain("Tidewater");
  expect(await context.cookies()).toEqual([]);
  watch.expect(({ status }) => status === 401);
  await page.goBack();
  await page.getByLabel(FIELD).waitFor();
  expect(await page.getByText("Tidewater Robotics").count()).toBe(0);
});

test("keeps an edit when the session has ended, and saves it after the next sign-in", async ({ device: { page, watch }, open, server, user }) => {
  const { secret } = await user.api.apiKeys.create({ name: "browser" });
  const { id } = await user.api.companies.create({ name: "Tidewater Robotics", url: "https://tidewater.example/" });
  await page.goto(`/companies/${id}`);
  const description = page.getByLabel("Description", { exact: true }).first();
  await description.fill("Robots");
  await says(page, "Saved");
  watch.expect(({ status }) => status === 401);
  await endAllSessions(await open({ as: user }), server);
  await description.fill("Robots that look below the waterline");
  const question = page.getByRole("dialog", { name: "You are signed out" });
  await question.waitFor();
  await expectAccessible(page, "the question to sign in again");
  await question.getByLabel(FIELD).fill(secret);
  await question.getByRole("button", { name: "Sign in", exact: true }).click();
  await question.waitFor({ state: "hidden" });
  await says(page, "Saved");
  expect(await description.inputValue()).toBe("Robots that look below the waterline");
  expect((await user.api.companies.get(id)).description).toBe("Robots that look below the waterline");
});

test("goes on with an edit after a sign-in in a page that was loaded anew", async ({ device: { page, context, watch }, open, server, user }) => {
  const { id } = await user.api.companies.create({ name: "Tidewater Robotics", url: "https://tidewater.example/" });
  await page.goto(`/companies/${id}`);
  const description = page.getByLabel("Description", { exact: true }).first();
  await description.waitFor();
  watch.expect(({ status }) => status === 401);
  await endAllSessions(await open({ as: user }), server);
  await description.fill("Typed when nobody was signed in");
  await page.getByRole("dialog", { name: "You are signed out" }).waitFor();
  await page.goto("/sign-in");
  await signIn(context, server, user);
  await page.goto("/");
  await expect.poll(async () => (await user.api.companies.get(id)).description).toBe("Typed when nobody was signed in");
});

/** Ends the sessions of a user everywhere, from another device. */
async function endAllSessions({ context }: Device, { url }: ServerAddress): Promise<void> {
  const answer = await context.request.delete(`${url}/api/session?everywhere=true`, { headers: { Origin: url } });
  expect(answer.status()).toBe(204);
}

/** Everything that the browser's databases hold, as text. */
async function storedText(): Promise<string> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error("The database does not answer."));
      };
    });
  const all: unknown[] = [];
  for (const { name = "" } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      all.push(await settled(database.transaction(store).objectStore(store).getAll()));
    }
    database.close();
  }
  return JSON.stringify(all);
}
