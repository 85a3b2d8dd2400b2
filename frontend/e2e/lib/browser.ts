import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type BrowserServer } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The browser of this machine, or the one that CHROMIUM names. */
export async function launchBrowser(): Promise<BrowserServer> {
  return await chromium.launchServer({
    executablePath: executable(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

function executable(): string {
  const places = (process.env.PATH ?? "").split(delimiter);
  const found = process.env.CHROMIUM ?? NAMES.flatMap((name) => places.map((place) => join(place, name))).find(existsSync);
  if (found === undefined) {
    throw new Error("Chromium is needed: apt-get install chromium");
  }
  return found;
}
