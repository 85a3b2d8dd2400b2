import { NetworkError, ProblemError } from "@blossomer/gtm-client";
import { explain } from "@/shared/lib/problems";
import type { PendingSignIn } from "./pendingSignIns";

/** A sign-in that did not work; the message is the sentence for the person. */
export class SignInFailure extends Error {
  override readonly name = "SignInFailure";
  /** What it was begun for, when it had gone to a provider. */
  readonly pending: PendingSignIn | undefined;

  constructor(message: string, { pending, ...options }: ErrorOptions & { pending?: PendingSignIn } = {}) {
    super(message, options);
    this.pending = pending;
  }
}

/** Why a sign-in did not work and how to go on, in one sentence. */
export function sentenceOf(error: unknown): string {
  if (error instanceof SignInFailure) {
    return error.message;
  }
  if (error instanceof NetworkError) {
    return "The server cannot be reached. Check your connection and try again.";
  }
  if (!(error instanceof ProblemError)) {
    return "The sign-in has failed. Load the page again and try once more.";
  }
  switch (error.code) {
    case "not_invited":
      return "You are not invited yet: nobody has created a user for you here. Ask your administrator for an invitation.";
    case "user_disabled":
      return "Your user is disabled. Ask your administrator.";
    case "wrong_origin":
      return "The server does not know this address as its own. Tell your administrator to set public-url to it.";
    case "too_many_failures":
      return "Too many sign-ins have failed from here. Wait a minute, then try again.";
    default:
      // of the rest the server speaks for itself: mistyped, used, expired, revoked
      return error.status >= 500 ? explain(error).detail : error.message;
  }
}
