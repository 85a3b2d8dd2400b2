import { expect, test } from "vitest";
import { credentialIn } from "./credentials";

const KEY = "bgtm_0352PUFqir1VX17N76OooWKhzqlEaWBAwZwBABOzfTl78faSP477XQh";
const LINK = "bgtl_0352PUFqir1VX17N76OooWKhzqlEaWBAwZwBABOzfTl78faSP477XQh";
const TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0NzExIn0.c2lnbmF0dXJl";

test.each([
  ["a key", KEY, { apiKey: KEY }],
  ["a key with what was copied along", `  Bearer ${KEY}\n`, { apiKey: KEY }],
  ["a key that was broken into lines", `${KEY.slice(0, 20)}\n  ${KEY.slice(20)}`, { apiKey: KEY }],
  ["the secret of a link", LINK, { link: LINK }],
  ["a whole link", `https://app.example/sign-in#${LINK}`, { link: LINK }],
  ["a token", TOKEN, { token: TOKEN }],
])("knows %s", (_, text, credential) => {
  expect(credentialIn(text)).toEqual({ credential });
});

test.each([
  ["nothing", "  ", /Paste an API key/],
  ["a password", "correct horse", /begins with bgtm_/],
  ["an invitation", "https://app.example/migrate#bgti_0352PUFqir", /invitation/],
  ["the secret of a session", "bgts_0352PUFqir", /begins with bgtm_/],
])("says what to do about %s", (_, text, problem) => {
  expect(credentialIn(text)).toEqual({ problem: expect.stringMatching(problem) as string });
});
