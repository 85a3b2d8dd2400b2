export { createClient, type ApiKeys, type BatchOptions, type BlossomerClient, type ClientOptions } from "./client.js";
export type { Session as SessionCalls, Trees } from "./client.js";
export { diff, merge, type MergeConflict, type Merged, type MergePatch, type RecordPatch } from "./merge.js";
export type * from "./model.js";
export { NetworkError, ProblemError, StaleError, UnreadError, type ProblemEntry } from "./problem.js";
export { randomId } from "./random-id.js";
export type { CallOptions, ChangeOptions, CreateOptions, ListOptions, Parts, Records, Target, WriteOptions } from "./records.js";
export type { RetryPolicy } from "./retry.js";
