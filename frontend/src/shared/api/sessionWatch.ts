import type { BlossomerClient } from "@blossomer/gtm-client";
import { useSyncExternalStore } from "react";

let isSignedOut = false;
/** Grows with each sign-in: what was asked before it says nothing about what counts now. */
let signIns = 0;
const listeners = new Set<() => void>();
const askedDuring = new WeakMap<Request, number>();

/** Notices, for all requests in one place, that the session has ended or that one has begun. */
export function watchSession(client: BlossomerClient): void {
  client.api.use({
    onRequest({ request }) {
      askedDuring.set(request, signIns);
      return request;
    },
    onResponse({ request, response, schemaPath }) {
      const isSignIn = schemaPath === "/api/session" && request.method === "POST";
      if (isSignIn && response.ok) {
        noteSignIn();
      } else if (!isSignIn && response.status === 401 && askedDuring.get(request) === signIns) {
        noteSignOut();
      }
    },
  });
}

/** The session has ended, as somebody has found who asks the server in another way. */
export function noteSignOut(): void {
  set(true);
}

/** Somebody is signed in: here, or in another tab of this browser. */
export function noteSignIn(): void {
  signIns++;
  set(false);
}

/** Whether the server has refused this page for want of a session. */
export function useSignedOut(): boolean {
  return useSyncExternalStore(subscribe, () => isSignedOut);
}

function set(value: boolean): void {
  if (value !== isSignedOut) {
    isSignedOut = value;
    listeners.forEach((listener) => {
      listener();
    });
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
