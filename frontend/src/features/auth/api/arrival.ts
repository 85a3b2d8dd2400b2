import type { SignInCredential } from "@blossomer/gtm-client";

/** What the address of the sign-in page has brought along. */
export type Arrival =
  | { kind: "link"; credential: SignInCredential }
  /** The answer of an outside sign-in, as parameters of RFC 6749. */
  | { kind: "provider"; parameters: URLSearchParams };

const ANSWER = ["code", "state", "iss", "session_state", "error", "error_description", "error_uri"];

let waiting: Arrival | undefined;

/**
 * Takes the secrets out of the address before anything else reads it, so that they stay neither in the history nor
 * on the screen. To be called before the router starts, and when the part behind the # changes.
 */
export function receiveArrival(location: Location = window.location, history: History = window.history): void {
  if (location.pathname !== "/sign-in") {
    return;
  }
  const address = new URL(location.href);
  const link = /^#(bgtl_[0-9A-Za-z]+)$/.exec(address.hash)?.[1];
  const isAnswer = address.searchParams.has("code") || address.searchParams.has("error");
  if (link !== undefined) {
    waiting = { kind: "link", credential: { link } };
    address.hash = "";
  } else if (isAnswer) {
    waiting = { kind: "provider", parameters: new URLSearchParams(address.search) };
    for (const name of ANSWER) {
      address.searchParams.delete(name);
    }
  } else {
    return;
  }
  history.replaceState(history.state, "", address.pathname + address.search + address.hash);
}

/** What came with the address; each only once. */
export function takeArrival(): Arrival | undefined {
  const arrival = waiting;
  waiting = undefined;
  return arrival;
}
