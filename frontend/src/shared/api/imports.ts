import { NetworkError, ProblemError, type components, type Problem } from "@blossomer/gtm-client";

type Schemas = components["schemas"];

export type ImportReport = Schemas["ImportReport"];
export type ImportDecision = Schemas["ImportDecision"];
export type KeyBalance = Schemas["KeyBalance"];

/** The record that pasted records are put below. */
export interface Parent {
  companyId?: string | undefined;
  targetAccountId?: string | undefined;
  targetPersonaId?: string | undefined;
}

export interface ImportOptions {
  /** Only tell what would be done. */
  dryRun?: boolean;
  /** Create again what an earlier import created and was deleted since. */
  restoreDeleted?: boolean;
  /** Take also what is from the browser of somebody with another e-mail address. */
  force?: boolean;
  /** Have the records themselves in the report, the first 200 of them. */
  records?: boolean;
  parent?: Parent;
}

/** How far an import is: first the sending, counted in bytes, then what the server says. */
export interface ImportStep {
  phase: "send" | "archive" | "read" | "map" | "plan" | "apply" | "report";
  done: number;
  total: number;
}

export interface ImportEvent {
  event: string;
  data: unknown;
}

/**
 * Sends a dump, an export or pasted records to be imported. Not by `fetch`, which does not tell how much of a body is
 * sent yet.
 */
export function sendImport(
  document: Blob | string,
  options: ImportOptions,
  onStep: (step: ImportStep) => void = () => undefined,
  signal?: AbortSignal,
): Promise<ImportReport> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let read = 0;
    request.open("POST", `/api/imports?${queryOf(options)}`);
    request.setRequestHeader("Content-Type", "application/json");
    request.setRequestHeader("Accept", "text/event-stream, application/problem+json");
    request.upload.onprogress = ({ loaded, total }) => {
      onStep({ phase: "send", done: loaded, total });
    };
    request.onprogress = () => {
      if (request.status === 200) {
        const { events, end } = eventsIn(request.responseText, read);
        read = end;
        events.filter(isStep).forEach(({ data }) => {
          onStep(data);
        });
      }
    };
    request.onload = () => {
      // a problem that is thrown there rejects the promise
      resolve(Promise.resolve(request).then(reportIn));
    };
    request.onerror = () => {
      reject(new NetworkError("The server cannot be reached."));
    };
    request.onabort = () => {
      reject(new DOMException("The import was not waited for.", "AbortError"));
    };
    signal?.addEventListener("abort", () => {
      request.abort();
    });
    request.send(document);
  });
}

function queryOf({ dryRun, restoreDeleted, force, records, parent }: ImportOptions): string {
  const query = new URLSearchParams();
  Object.entries({ dryRun, restoreDeleted, force, records }).forEach(([name, value]) => {
    if (value === true) {
      query.set(name, "true");
    }
  });
  const [name, id] = Object.entries(nearest(parent ?? {}) as Record<string, string>)[0] ?? [];
  if (name !== undefined && id !== undefined) {
    query.set(name, id);
  }
  return query.toString();
}

/** The lowest parent that is given; it tells the ones above it. */
export function nearest({ companyId, targetAccountId, targetPersonaId }: Parent): Parent {
  if (targetPersonaId !== undefined) {
    return { targetPersonaId };
  }
  return targetAccountId !== undefined ? { targetAccountId } : companyId !== undefined ? { companyId } : {};
}

/** The whole server-sent events in a text, from a place in it on, and where the rest begins. */
export function eventsIn(text: string, from = 0): { events: ImportEvent[]; end: number } {
  const end = text.lastIndexOf("\n\n") + 2;
  if (end <= from + 1) {
    return { events: [], end: from };
  }
  const events = text
    .slice(from, end)
    .split("\n\n")
    .flatMap((block) => {
      const lines = block.split("\n");
      const event = lines.find((line) => line.startsWith("event:"))?.slice(6).trim();
      const data = lines.filter((line) => line.startsWith("data:")).map((line) => line.slice(5).replace(/^ /, ""));
      return event === undefined ? [] : [{ event, data: JSON.parse(data.join("\n")) as unknown }];
    });
  return { events, end };
}

function isStep(event: ImportEvent): event is { event: string; data: ImportStep } {
  return event.event === "progress";
}

function reportIn(request: XMLHttpRequest): ImportReport {
  if (request.status !== 200) {
    throw new ProblemError(problemIn(request));
  }
  const last = eventsIn(request.responseText).events.at(-1);
  if (last?.event === "report") {
    return last.data as ImportReport;
  }
  if (last?.event === "problem") {
    throw new ProblemError(last.data as Problem);
  }
  throw new NetworkError("The connection ended before the import did.");
}

function problemIn(request: XMLHttpRequest): Problem {
  try {
    return JSON.parse(request.responseText) as Problem;
  } catch {
    return {
      type: "about:blank",
      title: request.statusText,
      status: request.status,
      detail: `The server answered ${request.status} without saying why.`,
      code: "unexpected_answer",
      requestId: request.getResponseHeader("X-Request-Id") ?? "",
    };
  }
}
