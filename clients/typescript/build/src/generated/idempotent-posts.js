/** The paths whose POST takes an Idempotency-Key. */
export const idempotentPosts = new Set([]);
