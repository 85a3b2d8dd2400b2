import type { Page } from "playwright-core";

type State = "Saved" | "Saving" | "Offline" | "Conflict" | "Not saved" | "Deleted" | "Signed out";

/** Waits until the page says how it stands with the edits. */
export async function says(page: Page, state: State, timeout = 15_000): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: new RegExp(`^${state}`) }).waitFor({ timeout });
}
