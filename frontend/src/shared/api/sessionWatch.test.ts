import { createClient } from "@blossomer/gtm-client";
import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { noteSignIn, useSignedOut, watchSession } from "./sessionWatch";

beforeEach(noteSignIn);

/** A server that answers each request when the test says so. */
function setUp() {
  const resolves: ((status: number) => void)[] = [];
  const statuses = [0, 1, 2].map(
    (index) =>
      new Promise<number>((resolve) => {
        resolves[index] = resolve;
      }),
  );
  let asked = 0;
  const client = createClient({
    baseUrl: "https://app.example",
    retry: { retries: 0 },
    fetch: async () => {
      const status = (await statuses[asked++]) ?? 500;
      return Response.json({ code: "x", detail: "x", status, expiresAt: "2026-01-31T12:00:00Z" }, { status });
    },
  });
  watchSession(client);
  const { result } = renderHook(useSignedOut);
  const answer = async (index: number, status: number, call: Promise<unknown>) => {
    await act(async () => {
      resolves[index]?.(status);
      await call.catch(() => undefined);
    });
  };
  return { client, answer, isSignedOut: () => result.current };
}

test("notices any request that is refused for want of a session", async () => {
  const { client, answer, isSignedOut } = setUp();
  expect(isSignedOut()).toBe(false);
  await answer(0, 401, client.stats());
  expect(isSignedOut()).toBe(true);
});

test.each([403, 404, 500])("takes %s for no sign-out", async (status) => {
  const { client, answer, isSignedOut } = setUp();
  await answer(0, status, client.stats());
  expect(isSignedOut()).toBe(false);
});

test("notices a sign-in, and not one that has failed", async () => {
  const { client, answer, isSignedOut } = setUp();
  await answer(0, 401, client.me());
  await answer(1, 401, client.session.begin({ apiKey: "wrong" }));
  expect(isSignedOut()).toBe(true);
  await answer(2, 200, client.session.begin({ apiKey: "right" }));
  expect(isSignedOut()).toBe(false);
});

test("does not take a failed sign-in for a sign-out", async () => {
  const { client, answer, isSignedOut } = setUp();
  await answer(0, 401, client.session.begin({ apiKey: "wrong" }));
  expect(isSignedOut()).toBe(false);
});

test("does not believe an answer to what was asked before the sign-in", async () => {
  const { client, answer, isSignedOut } = setUp();
  const late = client.stats();
  await answer(1, 200, client.session.begin({ apiKey: "right" }));
  await answer(0, 401, late);
  expect(isSignedOut()).toBe(false);
});
