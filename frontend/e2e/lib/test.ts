import { randomUUID } from "node:crypto";
import { createClient, type BlossomerClient } from "@blossomer/gtm-client";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { expect, inject, test as base } from "vitest";
import { takePicture } from "./looks";
import type { ServerAddress } from "./server";
import { tokenFor } from "./tokens";
import { Watch } from "./watch";

/** Somebody who uses the app, with a client of the API that tells what the server has. */
export interface User {
  email: string;
  token: string;
  api: BlossomerClient;
}

/** A browser of its own, as on another device. */
export interface Device {
  context: BrowserContext;
  page: Page;
  watch: Watch;
}

type Open = (options?: { as?: User; server?: ServerAddress } & BrowserContextOptions) => Promise<Device>;

interface Fixtures {
  browser: Browser;
  server: ServerAddress;
  /** A new user without any data. */
  user: User;
  /** Opens a browser of its own, signed in if it is told as whom. */
  open: Open;
  /** A browser in which the user is signed in, not yet on any page. */
  device: Device;
  page: Page;
  watch: Watch;
}

export function newUser(server: ServerAddress): User {
  const id = randomUUID();
  const email = `${id}@example.com`;
  const token = tokenFor(id, email);
  return { email, token, api: createClient({ baseUrl: server.url, credential: token }) };
}

export const test = base.extend<Fixtures>({
  browser: [
    // eslint-disable-next-line no-empty-pattern -- how Vitest learns that this needs no other fixture
    async ({}, give) => {
      const browser = await chromium.connect(inject("browser"));
      await give(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  // eslint-disable-next-line no-empty-pattern -- how Vitest learns that this needs no other fixture
  server: async ({}, give) => {
    await give(inject("server"));
  },
  user: async ({ server }, give) => {
    await give(newUser(server));
  },
  open: async ({ browser, server: shared, task }, give) => {
    const devices: Device[] = [];
    await give(async ({ as, server = shared, ...options } = {}) => {
      const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 }, ...options });
      context.setDefaultTimeout(10_000);
      if (as !== undefined) {
        await signIn(context, server, as);
      }
      const device = { context, page: await context.newPage(), watch: new Watch(context, server.url) };
      devices.push(device);
      return device;
    });
    if (task.result?.state === "fail") {
      const pages = devices.flatMap(({ context }) => context.pages());
      await Promise.all(pages.map((page, index) => takePicture(page, `failed/${task.name.replaceAll(/\W+/g, "-")}-${index}`)));
    }
    await Promise.all(devices.map(({ context }) => context.close()));
    const found = devices.flatMap(({ watch }) => watch.found);
    if (found.length > 0) {
      throw new Error(`Beside what the test looks at, the pages had:\n${found.join("\n")}`);
    }
  },
  device: async ({ open, user }, give) => {
    await give(await open({ as: user }));
  },
  page: async ({ device }, give) => {
    await give(device.page);
  },
  watch: async ({ device }, give) => {
    await give(device.watch);
  },
});

/** Gives a browser a session, without any page. */
export async function signIn(context: BrowserContext, server: ServerAddress, user: User): Promise<void> {
  const answer = await context.request.post(`${server.url}/api/session`, {
    data: { token: user.token },
    headers: { Origin: server.url },
  });
  expect(answer.status()).toBe(200);
}
