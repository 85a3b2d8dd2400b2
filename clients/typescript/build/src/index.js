export { createClient } from "./client.js";
export { diff, merge } from "./merge.js";
export { NetworkError, ProblemError, StaleError, UnreadError } from "./problem.js";
