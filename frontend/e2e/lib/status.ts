import type { Page } from "playwright-core";

/** Waits until the page says how it stands with the edits. */
export async function says(page: Page, words: string, timeout = 10_000): Promise<void> {
  await page.getByRole("banner").getByRole("status").filter({ hasText: words }).first().waitFor({ timeout });
}
