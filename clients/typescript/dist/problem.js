/** An error answer of the server; its message is the server's sentence for a person. */
export class ProblemError extends Error {
    name = "ProblemError";
    /** The whole answer, with members of its own such as `allowed`. */
    problem;
    status;
    code;
    requestId;
    errors;
    constructor(problem) {
        super(problem.detail);
        this.problem = problem;
        this.status = problem.status;
        this.code = problem.code;
        this.requestId = problem.requestId;
        this.errors = problem.errors ?? [];
    }
    /** The errors of one member of the body, by its JSON pointer (RFC 6901): what a form shows beside its field. */
    at(pointer) {
        return this.errors.filter((error) => error.pointer === pointer);
    }
}
/** The record was changed since it was read; nothing was written. */
export class StaleError extends ProblemError {
    name = "StaleError";
    /** The record as it is now. */
    current;
    /** The ETag of `current`: pass it to overwrite just this version. */
    etag;
    constructor(problem, current, etag) {
        super(problem);
        this.current = current;
        this.etag = etag;
    }
}
/** No answer came, even after the retries: the network, a time limit, or the server's name. */
export class NetworkError extends Error {
    name = "NetworkError";
}
/** A change without a version to base it on: read the record first, or pass `{ etag: "*" }` to overwrite knowingly. */
export class UnreadError extends Error {
    name = "UnreadError";
    constructor(path) {
        super(`${path} was not read yet: read it first, or pass { etag: "*" } to overwrite knowingly.`);
    }
}
/** The error that an answer stands for. */
export async function errorOf(response) {
    const body = parse(await response.text());
    const problem = isProblem(body) ? body : foreign(response);
    const etag = response.headers.get("ETag");
    if (response.status === 412 && etag !== null && isRecord(body) && isStored(body["current"])) {
        return new StaleError(problem, body["current"], etag);
    }
    return new ProblemError(problem);
}
/** An answer that is not the server's own, such as a proxy's page. */
function foreign(response) {
    return {
        type: "about:blank",
        title: response.statusText,
        status: response.status,
        detail: `The server answered ${String(response.status)} without saying why.`,
        code: "unexpected_answer",
        requestId: response.headers.get("X-Request-Id") ?? "",
    };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isProblem(value) {
    return isRecord(value) && typeof value["code"] === "string" && typeof value["detail"] === "string";
}
function isStored(value) {
    return isRecord(value) && typeof value["id"] === "string" && typeof value["version"] === "number";
}
