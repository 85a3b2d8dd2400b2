import { ProblemError, StaleError } from "@blossomer/gtm-client";
import type { AnyRecord } from "@/shared/api/kinds";
import type { Refusal } from "./entry";
import { BusyError } from "./transport";

/** What an error means for an edit. */
export type Failure =
  /** Somebody has changed the record meanwhile. */
  | { type: "stale"; record: AnyRecord; etag: string }
  /** Nothing can be sent now; later the same may work. */
  | { type: "unreachable"; milliseconds: number }
  /** The server has failed at this very request; others may work. */
  | { type: "failed" }
  | { type: "signedOut" }
  | { type: "gone" }
  | { type: "refused"; refusal: Refusal };

/** Of a proxy, or of a server that has too much to do. */
const PASSING = [408, 429, 502, 503, 504];

export function failureOf(error: unknown): Failure {
  if (error instanceof BusyError) {
    return { type: "unreachable", milliseconds: error.milliseconds };
  }
  if (error instanceof StaleError) {
    return { type: "stale", record: error.current as AnyRecord, etag: error.etag };
  }
  if (!(error instanceof ProblemError) || PASSING.includes(error.status)) {
    return { type: "unreachable", milliseconds: 0 };
  }
  if (error.status >= 500) {
    return { type: "failed" };
  }
  switch (error.status) {
    case 401:
      return { type: "signedOut" };
    case 404:
      return { type: "gone" };
    default:
      return { type: "refused", refusal: { sentence: error.message, errors: placed(error) } };
  }
}

function placed(error: ProblemError): Refusal["errors"] {
  return error.code === "status_move_not_allowed"
    ? [{ pointer: "/status", code: error.code, detail: error.message }]
    : [...error.errors];
}
