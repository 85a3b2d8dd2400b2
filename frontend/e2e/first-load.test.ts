import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import { createFamily } from "./lib/data";
import { settled } from "./lib/looks";
import { test } from "./lib/test";

const BUDGET = 200_000;

test("loads at most 200 kB of JavaScript before the first page is there", async ({ page, user }) => {
  await createFamily(user.api);
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") {
      scripts.set(response.url(), response.body());
    }
  });
  await page.goto("/");
  await page.getByText("Tidewater Robotics").first().waitFor();
  await settled(page);
  const sizes = await Promise.all(
    [...scripts].map(async ([url, body]) => ({ name: new URL(url).pathname, size: gzipSync(await body).length })),
  );
  expect(sizes.length).toBeGreaterThan(0);
  const sum = sizes.reduce((before, { size }) => before + size, 0);
  const told = sizes.sort((one, other) => other.size - one.size).map(({ name, size }) => `${size} ${name}`);
  expect(sum, [`${sum} in all`, ...told].join("\n")).toBeLessThanOrEqual(BUDGET);
});
