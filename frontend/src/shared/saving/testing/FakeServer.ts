import type { Company, ProblemEntry } from "@blossomer/gtm-client";
import type { AnyRecord } from "@/shared/api/kinds";
import { isMembers, patched } from "../values";

/** What happens to a request instead of an answer. */
export type Fault =
  /** It never arrives. */
  | "lost"
  /** It is done, and the answer gets lost. */
  | "answerLost"
  | { status: number; retryAfter?: number; code?: string; detail?: string; errors?: ProblemEntry[] };

interface Stored {
  record: AnyRecord;
  incarnation: string;
}

export interface Seen {
  method: string;
  path: string;
  body: Record<string, unknown>;
  status: number | "lost";
  keepalive: boolean;
}

const COMPANY = /^\/api\/companies\/([^/]+)$/;

/** As much of the server as saving needs: companies with versions, ETags, merge patches, trees and a session. */
export class FakeServer {
  readonly seen: Seen[] = [];
  /** Whose session the browser has; null for nobody's. */
  user: string | null = "ada";
  /** What happens to the next requests, one after another. */
  readonly faults: (Fault | undefined)[] = [];
  /** What happens to every request; the faults above come first. */
  fault: (request: Request) => Fault | undefined = () => undefined;
  /** How long an answer takes. */
  delay: () => number = () => 0;
  /** What is wrong with a patch. */
  objections: (patch: Record<string, unknown>, record: AnyRecord) => ProblemEntry[] = () => [];
  /** How it writes what it is sent. */
  written: (patch: Record<string, unknown>) => Record<string, unknown> = (patch) => patch;
  readonly #records = new Map<string, Stored>();
  #incarnations = 0;
  #lastUpdate = 0;

  /** Adds a company. */
  add(id: string, more: Partial<Company> = {}): Company {
    const record = { ...company(id), ...more, version: 1, updatedAt: this.#now() };
    this.#incarnations++;
    this.#records.set(id, { record, incarnation: `i${this.#incarnations}` });
    return record;
  }

  company(id: string): Company {
    return this.#stored(id).record as Company;
  }

  etag(id: string): string {
    const { record, incarnation } = this.#stored(id);
    return `"${record.version}-${incarnation}"`;
  }

  /** Somebody else's change. */
  change(id: string, patch: Partial<Company>): Company {
    const stored = this.#stored(id);
    const record = { ...patched(stored.record, patch), version: stored.record.version + 1, updatedAt: this.#now() };
    this.#records.set(id, { ...stored, record });
    return record as Company;
  }

  delete(id: string): void {
    this.#records.delete(id);
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  /** The bodies of the patches that were taken. */
  get patches(): object[] {
    return this.seen.filter(({ method, status }) => method === "PATCH" && status === 200).map(({ body }) => body);
  }

  fetch = async (request: Request): Promise<Response> => {
    const text = await request.text();
    const seen: Seen = {
      method: request.method,
      path: new URL(request.url).pathname,
      body: text === "" ? {} : (JSON.parse(text) as Record<string, unknown>),
      status: "lost",
      keepalive: request.keepalive,
    };
    this.seen.push(seen);
    const fault = this.faults.length > 0 ? this.faults.shift() : this.fault(request);
    const answer = fault === "lost" ? undefined : typeof fault === "object" ? refusal(fault) : this.#answer(request, seen);
    const delay = this.delay();
    if (delay > 0) {
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
    if (answer === undefined || fault === "answerLost") {
      throw new TypeError("network");
    }
    seen.status = answer.status;
    return answer;
  };

  #answer(request: Request, { method, path, body }: Seen): Response {
    if (this.user === null) {
      return problem(401, "unauthenticated");
    }
    if (path === "/api/session") {
      return Response.json({ user: { id: this.user } });
    }
    if (method === "POST" && path === "/api/trees" && isMembers(body.company)) {
      const id = String(body.company.id);
      if (this.#records.has(id)) {
        return problem(409, "id_taken", { errors: [{ pointer: "/company/id", code: "id_taken", detail: "Taken." }] });
      }
      return Response.json({ company: this.add(id, body.company) }, { status: 201 });
    }
    const id = COMPANY.exec(path.replace(/\/tree$/, ""))?.[1] ?? "";
    const stored = this.user === "ada" ? this.#records.get(id) : undefined;
    if (stored === undefined) {
      return problem(404, "not_found");
    }
    if (method === "GET") {
      return this.#ok(id);
    }
    const expected = request.headers.get("If-Match");
    if (expected !== "*" && expected !== this.etag(id)) {
      return problem(412, "stale_version", { current: stored.record }, { ETag: this.etag(id) });
    }
    if (method === "DELETE") {
      this.delete(id);
      return Response.json({ company: stored.record });
    }
    const errors = this.objections(body, stored.record);
    if (errors.length > 0) {
      return problem(422, "invalid", { errors, detail: errors[0]?.detail });
    }
    this.change(id, this.written(body));
    return this.#ok(id);
  }

  #ok(id: string): Response {
    return Response.json(this.company(id), { headers: { ETag: this.etag(id) } });
  }

  #stored(id: string): Stored {
    const stored = this.#records.get(id);
    if (stored === undefined) {
      throw new Error(`There is no ${id}.`);
    }
    return stored;
  }

  /** Later with every change, as that of a real server. */
  #now(): string {
    this.#lastUpdate = Math.max(Date.now(), this.#lastUpdate + 1);
    return new Date(this.#lastUpdate).toISOString();
  }
}

function refusal({ status, retryAfter, code = "code", ...more }: Exclude<Fault, string>): Response {
  return problem(status, code, more, retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) });
}

function problem(status: number, code: string, more: object = {}, headers: Record<string, string> = {}): Response {
  const body = { type: "about:blank", title: "T", status, detail: "A sentence.", code, requestId: "r", ...more };
  return Response.json(body, { status, headers });
}

function company(id: string): Company {
  return {
    id,
    version: 1,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
    source: null,
    name: "Harborline",
    url: "https://harborline.example",
    description: null,
    businessProfile: { category: null, businessModel: null, existingCustomers: null },
    positioning: { keyMarketBelief: null, uniqueApproach: null, languageUsed: null },
    useCaseAnalysis: { processImpact: null, problemsAddressed: null, howTheyDoItToday: null },
    icpHypothesis: { targetAccountHypothesis: null, targetPersonaHypothesis: null },
    capabilities: [],
    objections: [],
    insights: [],
    metadata: {
      contextQuality: null,
      assessmentSummary: null,
      sourcesUsed: [],
      assumptionsMade: [],
      discoveryGaps: [],
    },
  };
}
