import { expect } from "vitest";
import { test } from "./lib/test";

test("answers an unknown address with a way back", async ({ page }) => {
  await page.goto("/nowhere");
  await page.getByRole("heading", { name: "There is no such page" }).waitFor();
  await page.getByRole("link", { name: "To the overview" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/");
});
