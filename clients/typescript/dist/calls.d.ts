import type { Client } from "openapi-fetch";
import type { paths } from "./model.js";
import type { CallOptions, CreateOptions } from "./records.js";
export type Api = Client<paths>;
/** The body of a successful answer; an error has been thrown before. */
export declare function body<Body>(call: Promise<{
    data?: Body;
    response: Response;
}>): Promise<Body>;
/** For an answer without a body. */
export declare function done(call: Promise<unknown>): Promise<void>;
/** What goes to the request itself. */
export declare function only({ signal }: CallOptions): {
    signal?: AbortSignal;
};
/** The header with the caller's own key; without one, the client makes one where the contract takes it. */
export declare function keyOf(call: CreateOptions): Record<string, string>;
