import type { TestProject } from "vitest/node";
import { launchBrowser } from "./browser";
import { Server, type ServerAddress } from "./server";

declare module "vitest" {
  interface ProvidedContext {
    server: ServerAddress;
    browser: string;
  }
}

/** Starts what all tests share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [server, browser] = await Promise.all([Server.start(), launchBrowser()]);
  project.provide("server", { url: server.url, dataDir: server.dataDir });
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
  };
}
