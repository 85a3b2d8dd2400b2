/** When and how often a request is sent again. */
export interface RetryPolicy {
    /** How often at most, after the first time. */
    retries: number;
    /** The first pause in milliseconds; each next one is twice as long, and all are shortened at random. */
    baseDelay: number;
    /** No pause is longer. A server that asks for a longer one gets no retry: the error goes to the caller. */
    maxDelay: number;
    /** After how many milliseconds without an answer a try counts as failed. */
    timeout: number;
    /** From 0 to 1. */
    random: () => number;
    pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}
export declare const defaultPolicy: RetryPolicy;
type Fetch = (request: Request) => Promise<Response>;
/**
 * A fetch that tries again: after 429, 503 and what says when to come back, and, where repeating cannot do harm, after
 * a failure of the network.
 */
export declare function retrying(fetch: Fetch, policy: RetryPolicy): Fetch;
export {};
