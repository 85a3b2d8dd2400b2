import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Fails with what makes a page hard to use for people with a disability, as far as axe can tell. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // run as the debugger runs it, since the page's policy lets no other script in
  await page.evaluate(await source);
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help})\n  ${html}\n  ${failureSummary?.replaceAll("\n", "\n  ") ?? ""}`),
  );
  if (told.length > 0) {
    throw new Error(`axe on ${where}:\n${told.join("\n")}`);
  }
}
