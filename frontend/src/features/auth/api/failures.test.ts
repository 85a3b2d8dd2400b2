import { NetworkError, ProblemError } from "@blossomer/gtm-client";
import { expect, test } from "vitest";
import { SignInFailure, sentenceOf } from "./failures";

function problem(status: number, code: string, detail: string): ProblemError {
  return new ProblemError({ type: "about:blank", title: "", status, code, detail, requestId: "r-1" });
}

test.each([
  ["mistyped", problem(401, "unauthenticated", "The API key is mistyped or cut off; use it whole."), "The API key is mistyped or cut off; use it whole."],
  ["not invited", problem(403, "not_invited", "x"), /not invited yet.+Ask your administrator/],
  ["disabled", problem(403, "user_disabled", "x"), /disabled/],
  ["bound to another sign-in", problem(409, "email_bound", "This e-mail address belongs to a user who signs in another way."), /signs in another way/],
  ["of an unknown address", problem(403, "wrong_origin", "x"), /public-url/],
  ["tried too often", problem(429, "too_many_failures", "x"), /Wait a minute/],
  ["failed in the server", problem(500, "internal", "x"), /r-1/],
  ["without a network", new NetworkError("no answer"), /cannot be reached/],
  ["refused by the provider", new SignInFailure("It let nobody in."), "It let nobody in."],
  ["broken", new TypeError("undefined is not a function"), /Load the page again/],
])("tells in one sentence of a sign-in that is %s", (_, error, sentence) => {
  expect(sentenceOf(error)).toMatch(sentence);
});
