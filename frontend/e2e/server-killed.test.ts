import { expect } from "vitest";
import { createFamily } from "./lib/data";
import { Server } from "./lib/server";
import { says } from "./lib/status";
import { newUser, test } from "./lib/test";

test("loses nothing when the server is killed during an edit", async ({ open, onTestFinished }) => {
  const server = await Server.start();
  onTestFinished(() => server.stop());
  const user = newUser(server);
  const { company } = await createFamily(user.api);
  const { page, watch } = await open({ as: user, server });
  watch.expect(({ status }) => status === 0);
  await page.goto(`/companies/${company.id}`);
  const description = page.getByLabel("Description", { exact: true }).first();
  await description.fill("Typed before the end");
  await server.kill();
  await description.press("End");
  await description.pressSequentially(", and after it");
  await page.getByLabel(/^Name of the/).fill("Tidewater Unsinkable");
  await says(page, "Offline");
  await server.launch();
  await says(page, "Saved", 45_000);
  await page.reload();
  await expect.poll(() => description.inputValue()).toBe("Typed before the end, and after it");
  const saved = await user.api.companies.get(company.id);
  expect([saved.name, saved.description]).toEqual(["Tidewater Unsinkable", "Typed before the end, and after it"]);
});
