import type { Problem } from "./model.js";

/** One place that is wrong: in the body (`pointer`), or a query parameter. */
export type ProblemEntry = NonNullable<Problem["errors"]>[number];

/** An error answer of the server; its message is the server's sentence for a person. */
export class ProblemError extends Error {
  override readonly name: string = "ProblemError";

  /** The whole answer, with members of its own such as `allowed`. */
  readonly problem: Readonly<Problem>;
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly errors: readonly ProblemEntry[];

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
    this.status = problem.status;
    this.code = problem.code;
    this.requestId = problem.requestId;
    this.errors = problem.errors ?? [];
  }

  /** The errors of one member of the body, by its JSON pointer (RFC 6901): what a form shows beside its field. */
  at(pointer: string): readonly ProblemEntry[] {
    return this.errors.filter((error) => error.pointer === pointer);
  }
}

/** The record was changed since it was read; nothing was written. */
export class StaleError<Stored = { id: string; version: number }> extends ProblemError {
  override readonly name = "StaleError";

  /** The record as it is now. */
  readonly current: Stored;
  /** The ETag of `current`: pass it to overwrite just this version. */
  readonly etag: string;

  constructor(problem: Problem, current: Stored, etag: string) {
    super(problem);
    this.current = current;
    this.etag = etag;
  }
}

/** No answer came, even after the retries: the network, a time limit, or the server's name. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";
}

/** A change without a version to base it on: read the record first, or pass `{ etag: "*" }` to overwrite knowingly. */
export class UnreadError extends Error {
  override readonly name = "UnreadError";

  constructor(path: string) {
    super(`${path} was not read yet: read it first, or pass { etag: "*" } to overwrite knowingly.`);
  }
}

/** The error that an answer stands for. */
export async function errorOf(response: Response): Promise<ProblemError> {
  const body = parse(await response.text());
  const problem = isProblem(body) ? body : foreign(response);
  const etag = response.headers.get("ETag");
  if (response.status === 412 && etag !== null && isRecord(body) && isStored(body["current"])) {
    return new StaleError(problem, body["current"], etag);
  }
  return new ProblemError(problem);
}

/** An answer that is not the server's own, such as a proxy's page. */
function foreign(response: Response): Problem {
  return {
    type: "about:blank",
    title: response.statusText,
    status: response.status,
    detail: `The server answered ${String(response.status)} without saying why.`,
    code: "unexpected_answer",
    requestId: response.headers.get("X-Request-Id") ?? "",
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isProblem(value: unknown): value is Problem {
  return isRecord(value) && typeof value["code"] === "string" && typeof value["detail"] === "string";
}

function isStored(value: unknown): value is { id: string; version: number } {
  return isRecord(value) && typeof value["id"] === "string" && typeof value["version"] === "number";
}
