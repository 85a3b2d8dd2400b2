import type { Problem } from "./model.js";
/** One place that is wrong: in the body (`pointer`), or a query parameter. */
export type ProblemEntry = NonNullable<Problem["errors"]>[number];
/** An error answer of the server; its message is the server's sentence for a person. */
export declare class ProblemError extends Error {
    readonly name: string;
    /** The whole answer, with members of its own such as `allowed`. */
    readonly problem: Readonly<Problem>;
    readonly status: number;
    readonly code: string;
    readonly requestId: string;
    readonly errors: readonly ProblemEntry[];
    constructor(problem: Problem);
    /** The errors of one member of the body, by its JSON pointer (RFC 6901): what a form shows beside its field. */
    at(pointer: string): readonly ProblemEntry[];
}
/** The record was changed since it was read; nothing was written. */
export declare class StaleError<Stored = {
    id: string;
    version: number;
}> extends ProblemError {
    readonly name = "StaleError";
    /** The record as it is now. */
    readonly current: Stored;
    /** The ETag of `current`: pass it to overwrite just this version. */
    readonly etag: string;
    constructor(problem: Problem, current: Stored, etag: string);
}
/** No answer came, even after the retries: the network, a time limit, or the server's name. */
export declare class NetworkError extends Error {
    readonly name = "NetworkError";
}
/** A change without a version to base it on: read the record first, or pass `{ etag: "*" }` to overwrite knowingly. */
export declare class UnreadError extends Error {
    readonly name = "UnreadError";
    constructor(path: string);
}
/** The error that an answer stands for. */
export declare function errorOf(response: Response): Promise<ProblemError>;
