import type { Client } from "openapi-fetch";
import type { paths } from "./model.js";
import type { CallOptions, CreateOptions } from "./records.js";

export type Api = Client<paths>;

/** The body of a successful answer; an error has been thrown before. */
export async function body<Body>(call: Promise<{ data?: Body; response: Response }>): Promise<Body> {
  const { data, response } = await call;
  if (data === undefined) {
    throw new TypeError(`The answer ${String(response.status)} of ${response.url} lacks its body.`);
  }
  return data;
}

/** For an answer without a body. */
export async function done(call: Promise<unknown>): Promise<void> {
  await call;
}

/** What goes to the request itself. */
export function only({ signal }: CallOptions): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

/** The header with the caller's own key; without one, the client makes one where the contract takes it. */
export function keyOf(call: CreateOptions): Record<string, string> {
  return call.idempotencyKey === undefined ? {} : { "Idempotency-Key": call.idempotencyKey };
}
