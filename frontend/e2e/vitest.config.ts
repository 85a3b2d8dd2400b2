import { defineConfig } from "vitest/config";

/** The tests in a browser: one server and one browser for all of them, one file after the other. */
export default defineConfig({
  test: {
    include: ["e2e/**/*.test.ts"],
    globalSetup: ["e2e/lib/setup.ts"],
    environment: "node",
    fileParallelism: false,
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // in the gate a browser that hangs must not cost half an hour; a story that only passes the second time is reported
    retry: process.env.CI === undefined ? 0 : 1,
    expect: { poll: { timeout: 10_000 } },
  },
});
