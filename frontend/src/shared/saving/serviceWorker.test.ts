import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

type Listener = (event: { request: object; respondWith: () => void }) => void;

/** Whether the service worker answers a request, else the browser asks the server itself. */
function isHandled(path: string, mode: string): boolean {
  const listeners = new Map<string, Listener>();
  const scope = {
    location: { origin: "https://app.example.com" },
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
  };
  const script = readFileSync("worker/sw.js", "utf8").replace('"%FILES%"', '["/", "/assets/index.js"]');
  const answer = () => Promise.resolve(new Response());
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- as a browser starts it
  const start = new Function("self", "caches", "fetch", script) as (...globals: unknown[]) => void;
  start(scope, { match: answer }, answer);
  const respondWith = vi.fn();
  listeners.get("fetch")?.({ request: { method: "GET", mode, url: scope.location.origin + path }, respondWith });
  return respondWith.mock.calls.length > 0;
}

test.each(["/", "/accounts/4711", "/apiary", "/migrations"])("keeps the page for %s", (path) => {
  expect(isHandled(path, "navigate")).toBe(true);
});

test.each(["/api", "/api/me", "/health", "/health/ready", "/metrics", "/migrate", "/migrate/x"])(
  "leaves %s to the server",
  (path) => {
    expect(isHandled(path, "navigate")).toBe(false);
  },
);

test("keeps the files of its build alone", () => {
  expect(isHandled("/assets/index.js", "no-cors")).toBe(true);
  expect(isHandled("/migrate.js", "no-cors")).toBe(false);
});
