import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./axe";

const WIDTHS = [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];
/** Both color schemes and both layouts; axe takes as long as all the rest. */
const AXE = ["1440 light", "360 dark"];
const FOLDER = fileURLToPath(new URL("../screenshots/", import.meta.url));

/** Takes a picture of what is seen of a page. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${FOLDER}${name}.png`, animations: "disabled" });
}

/**
 * Looks at a page as phones, tablets and wide screens show it, light and dark: it never scrolls sideways, axe finds
 * nothing, and a picture of each is kept.
 */
export async function inspect(page: Page, name: string): Promise<void> {
  await settled(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const size of WIDTHS) {
      await page.setViewportSize(size);
      const where = `${name}-${size.width}-${colorScheme}`;
      await page.screenshot({ path: `${FOLDER}${where}.png`, fullPage: true, animations: "disabled" });
      const excess = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      expect(excess, `pixels beyond the edge of ${where}`).toBe(0);
      if (AXE.includes(`${size.width} ${colorScheme}`)) {
        await expectAccessible(page, where);
      }
    }
  }
}

/** Waits until a page has everything and does not change any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("status").filter({ hasText: /^(Loading|One moment)/ }).first().waitFor({ state: "hidden" });
  let before = "";
  await expect
    .poll(
      async () => {
        const now = await page.content();
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { interval: 200 },
    )
    .toBe(true);
}
