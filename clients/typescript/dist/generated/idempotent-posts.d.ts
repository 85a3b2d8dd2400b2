/** The paths whose POST takes an Idempotency-Key. */
export declare const idempotentPosts: ReadonlySet<string>;
