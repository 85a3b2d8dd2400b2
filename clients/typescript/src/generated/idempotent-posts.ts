/** The paths whose POST takes an Idempotency-Key. */
export const idempotentPosts: ReadonlySet<string> = new Set<string>([]);
