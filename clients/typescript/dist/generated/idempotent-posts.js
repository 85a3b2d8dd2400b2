/** The paths whose POST takes an Idempotency-Key. */
export const idempotentPosts = new Set([
    "/api/companies",
    "/api/companies/{id}:clone",
    "/api/target-accounts",
    "/api/target-accounts/{id}:clone",
    "/api/target-personas",
    "/api/target-personas/{id}:clone",
    "/api/campaigns",
    "/api/campaigns/{id}:clone",
    "/api/trees",
    "/api/batch"
]);
