import { deleteDB, openDB } from "idb";
import { afterEach, expect, test, vi } from "vitest";
import { FakeProvider } from "../testing/fakeProvider";
import { SignInFailure } from "./failures";
import { beginProviderSignIn, finishProviderSignIn } from "./oidc";
import type { Provider } from "./provider";

const ORIGIN = "https://app.example";
const NOW = Date.parse("2026-01-31T12:00:00Z");

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await deleteDB("blossomer-sign-in");
});

function setUp() {
  const fake = new FakeProvider();
  const provider: Provider = { issuer: fake.issuer, clientId: "blossomer", scopes: ["openid", "email"], name: "Example ID" };
  let time = NOW;
  const options = { fetch: fake.fetch, origin: ORIGIN, now: () => time };
  return {
    fake,
    begin: () => beginProviderSignIn(provider, { to: "/accounts", forOtherTab: false }, options),
    finish: (parameters: URLSearchParams) => finishProviderSignIn(parameters, options),
    later: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

async function sentence(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SignInFailure);
  return (error as SignInFailure).message;
}

test("asks the provider for a code, with a proof key, a state and a nonce", async () => {
  const { begin } = setUp();
  const address = await begin();
  expect(address.origin + address.pathname).toBe("https://id.example/authorize");
  const { state, nonce, code_challenge, ...parameters } = Object.fromEntries(address.searchParams);
  expect(parameters).toEqual({
    response_type: "code",
    client_id: "blossomer",
    redirect_uri: "https://app.example/sign-in",
    scope: "openid email",
    code_challenge_method: "S256",
  });
  expect(new Set([state, nonce, code_challenge]).size).toBe(3);
  expect([state, nonce, code_challenge].every((value) => (value?.length ?? 0) >= 43)).toBe(true);
});

test("never sends the same secrets twice", async () => {
  const { begin } = setUp();
  const [first, second] = [await begin(), await begin()];
  for (const name of ["state", "nonce", "code_challenge"]) {
    expect(first.searchParams.get(name)).not.toBe(second.searchParams.get(name));
  }
});

test("ends with the ID token and with where to go", async () => {
  const { begin, finish, fake } = setUp();
  const { token, pending } = await finish(fake.signIn(await begin()));
  expect(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())).toMatchObject({ sub: "ada", aud: "blossomer" });
  expect(pending).toMatchObject({ to: "/accounts", forOtherTab: false });
});

test("takes an answer only once", async () => {
  const { begin, finish, fake } = setUp();
  const answer = fake.signIn(await begin());
  await finish(answer);
  expect(await sentence(finish(answer))).toMatch(/not begun in this browser/);
});

test.each([
  ["without a state", new URLSearchParams({ code: "code-1" })],
  ["with a state of nobody", new URLSearchParams({ code: "code-1", state: "forged", iss: "https://id.example" })],
  ["with an error of nobody", new URLSearchParams({ error: "x", error_description: "Call 0900-EVIL", state: "forged" })],
])("asks the provider nothing about an answer %s", async (_, answer) => {
  const { begin, finish, fake } = setUp();
  await begin();
  fake.asked.length = 0;
  expect(await sentence(finish(answer))).toMatch(/not begun in this browser/);
  expect(fake.asked).toEqual([]);
});

test("forgets a sign-in that takes too long", async () => {
  const { begin, finish, fake, later } = setUp();
  const answer = fake.signIn(await begin());
  later(31 * 60_000);
  expect(await sentence(finish(answer))).toMatch(/too long ago/);
});

test("keeps no remains of sign-ins that never came back", async () => {
  const { begin, later } = setUp();
  await begin();
  later(31 * 60_000);
  await begin();
  const database = await openDB("blossomer-sign-in");
  expect(await database.count("pending")).toBe(1);
  database.close();
});

test.each([
  ["of another issuer", { iss: "https://evil.example" }],
  ["for another client", { aud: "another" }],
  ["of another sign-in", { nonce: "replayed" }],
])("refuses a token %s", async (_, claims) => {
  const { begin, finish, fake } = setUp();
  const answer = fake.signIn(await begin());
  fake.broken.claims = claims;
  expect(await sentence(finish(answer))).toMatch(/does not belong to this sign-in/);
});

test("refuses an answer that another issuer has sent", async () => {
  const { begin, finish, fake } = setUp();
  const answer = fake.signIn(await begin());
  answer.set("iss", "https://evil.example");
  expect(await sentence(finish(answer))).toMatch(/does not belong to this sign-in/);
});

test("says of an old token that the clock may be wrong", async () => {
  const { begin, finish, fake } = setUp();
  const answer = fake.signIn(await begin());
  fake.broken.claims = { exp: 1_000 };
  expect(await sentence(finish(answer))).toMatch(/clock/);
});

test.each([
  ["access_denied", /cancelled, or you may not use this app/],
  ["server_error", /failed for a moment/],
  ["unauthorized_client", /refused the sign-in \(unauthorized_client\)/],
])("tells why the provider said %s", async (error, words) => {
  const { begin, finish } = setUp();
  const state = (await begin()).searchParams.get("state") ?? "";
  expect(await sentence(finish(new URLSearchParams({ error, state, iss: "https://id.example" })))).toMatch(words);
});

test("remembers after a failure what the sign-in was for", async () => {
  const { begin, finish } = setUp();
  const state = (await begin()).searchParams.get("state") ?? "";
  await expect(finish(new URLSearchParams({ error: "access_denied", state, iss: "https://id.example" }))).rejects.toMatchObject({
    pending: { to: "/accounts", forOtherTab: false },
  });
});

test("tells that a code was used already", async () => {
  const { begin, finish, fake } = setUp();
  const answer = fake.signIn(await begin());
  fake.broken.token = Response.json({ error: "invalid_grant" }, { status: 400 });
  expect(await sentence(finish(answer))).toMatch(/used already/);
});

test("tells when the provider cannot be reached, before and after", async () => {
  const { begin, finish, fake } = setUp();
  const answer = fake.signIn(await begin());
  fake.broken.unreachable = true;
  expect(await sentence(begin())).toMatch(/Example ID cannot be reached/);
  expect(await sentence(finish(answer))).toMatch(/Example ID cannot be reached/);
});

test("does not follow a provider that names another issuer", async () => {
  const { begin, fake } = setUp();
  fake.broken.discovery = Response.json({ issuer: "https://evil.example", authorization_endpoint: "https://evil.example/a" });
  expect(await sentence(begin())).toMatch(/cannot be reached/);
});

test("takes no unencrypted provider elsewhere than on this machine", async () => {
  const { fake } = setUp();
  const options = { fetch: fake.fetch, origin: ORIGIN };
  const elsewhere: Provider = { issuer: "http://id.example", clientId: "b", scopes: ["openid"], name: "Plain" };
  expect(await sentence(beginProviderSignIn(elsewhere, { to: null, forOtherTab: false }, options))).toMatch(/cannot be reached/);
  expect(fake.asked).toEqual([]);
});

test("says so when the browser keeps nothing", async () => {
  const { begin } = setUp();
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("not here", "SecurityError");
  });
  expect(await sentence(begin())).toMatch(/stores nothing/);
});
