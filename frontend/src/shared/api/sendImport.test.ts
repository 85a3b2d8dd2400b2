import { NetworkError, ProblemError } from "@blossomer/gtm-client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { sendImport, type ImportStep } from "./imports";

/** A request whose answer the test gives. */
class Request {
  static last: Request | null = null;
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onprogress?: () => void;
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  status = 0;
  statusText = "";
  responseText = "";
  url = "";
  readonly headers: Record<string, string> = {};

  constructor() {
    Request.last = this;
  }

  open(_method: string, url: string) {
    this.url = url;
  }

  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }

  getResponseHeader() {
    return null;
  }

  send() {
    // the test answers
  }

  abort() {
    this.onabort?.();
  }

  answer(status: number, text: string) {
    this.status = status;
    this.responseText = text;
    this.onprogress?.();
    this.onload?.();
  }
}

function sent(): Request {
  if (Request.last === null) {
    throw new Error("Nothing was sent.");
  }
  return Request.last;
}

beforeEach(() => {
  vi.stubGlobal("XMLHttpRequest", Request);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it("tells how far it is, and at last the report", async () => {
  const steps: ImportStep[] = [];
  const report = sendImport("{}", { dryRun: true, records: true, parent: { companyId: "c", targetAccountId: "a" } }, (step) => steps.push(step));

  sent().upload.onprogress?.({ loaded: 1, total: 2 });
  sent().answer(200, 'event: progress\ndata: {"phase":"read","done":1,"total":1}\n\nevent: report\ndata: {"balanced":true}\n\n');

  expect(await report).toEqual({ balanced: true });
  expect(steps).toEqual([
    { phase: "send", done: 1, total: 2 },
    { phase: "read", done: 1, total: 1 },
  ]);
  expect(sent().url).toBe("/api/imports?dryRun=true&records=true&targetAccountId=a");
  expect(sent().headers["Accept"]).toContain("text/event-stream");
});

it("fails with the server's problem, before the work and during it", async () => {
  const problem = JSON.stringify({ status: 422, code: "not_json", detail: "The dump is not JSON.", title: "Invalid", type: "about:blank", requestId: "r" });

  const refused = sendImport("", {});
  sent().answer(422, problem);
  await expect(refused).rejects.toThrow(ProblemError);

  const failed = sendImport("", {});
  sent().answer(200, `event: problem\ndata: ${problem}\n\n`);
  await expect(failed).rejects.toThrow("The dump is not JSON.");
});

it("does not take an answer that ends too early for a report", async () => {
  const report = sendImport("", {});
  sent().answer(200, 'event: progress\ndata: {"phase":"read","done":1,"total":1}\n\n');
  await expect(report).rejects.toThrow(NetworkError);
});

it("fails where nothing answers, and where a proxy does", async () => {
  const report = sendImport("", {});
  sent().onerror?.();
  await expect(report).rejects.toThrow(NetworkError);

  const foreign = sendImport("", {});
  sent().answer(502, "<html>");
  await expect(foreign).rejects.toMatchObject({ status: 502, code: "unexpected_answer" });
});

it("stops when nobody waits any more", async () => {
  const controller = new AbortController();
  const report = sendImport("", {}, undefined, controller.signal);
  controller.abort();
  await expect(report).rejects.toMatchObject({ name: "AbortError" });
});
