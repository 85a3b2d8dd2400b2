import type { ElementHandle, Locator, Page } from "playwright-core";

/** A text of a record, by its place: `/positioning/uniqueApproach`. */
export interface Leaf {
  pointer: string;
  text: string;
}

/** All texts within a value, but those of the members that are left out. */
export function textsOf(value: unknown, leftOut: readonly string[] = [], pointer = ""): Leaf[] {
  if (typeof value === "string") {
    return [{ pointer, text: value }];
  }
  return value === null || typeof value !== "object"
    ? []
    : Object.entries(value)
        .filter(([name]) => !leftOut.includes(`${pointer}/${name}`) && !leftOut.includes(name))
        .flatMap(([name, member]) => textsOf(member, leftOut, `${pointer}/${name}`));
}

/** Opens everything on a page that is folded. */
export async function unfoldAll(page: Page): Promise<void> {
  const main = page.getByRole("main");
  const folded = main.locator("button[aria-expanded=false]:not([aria-haspopup])");
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    await folded.first().click();
  }
  const details = main.locator("details:not([open]) > summary");
  for (let left = await details.count(); left > 0; left = await details.count()) {
    await details.first().click();
  }
}

/** Whether a page shows a text where it can be edited. */
export async function shows(page: Page, text: string): Promise<boolean> {
  return (await tagOf(page, text).count()) > 0 || (await fieldWith(page, text)) !== null;
}

/** Finds where a page shows a text to be edited, and writes another one there; false if there is no such place. */
export async function rewrite(page: Page, text: string, changed: string): Promise<boolean> {
  const tag = tagOf(page, text);
  if ((await tag.count()) > 0) {
    await tag.press("Enter");
    const input = page.getByRole("textbox", { name: `Edit ${text}`, exact: true });
    await input.fill(changed);
    await input.press("Enter");
    return true;
  }
  const field = await fieldWith(page, text);
  if (field === null) {
    return false;
  }
  await field.fill(changed);
  // some fields take a text only when it is complete
  await field.evaluate((control) => {
    control.blur();
  });
  return true;
}

function tagOf(page: Page, text: string): Locator {
  return page.getByRole("main").getByRole("button", { name: `${text}: press Enter to edit` });
}

async function fieldWith(page: Page, text: string): Promise<ElementHandle<HTMLElement> | null> {
  const found = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement & { value: string }>("main input, main textarea")].find(
        (field) => field.value === wanted && field.offsetParent !== null,
      ) ?? null,
    text,
  );
  return found.asElement();
}
