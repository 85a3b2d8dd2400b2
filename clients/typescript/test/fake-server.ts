import { createClient, type BlossomerClient, type ClientOptions, type Company } from "../src/index.js";

/** What the fake answers to a request; an Error is a failure of the network. */
export type Answer = Response | Error;

/** Answers requests one after another, and keeps them and the pauses between them. */
export class FakeServer {
  readonly requests: Request[] = [];
  readonly bodies: string[] = [];
  readonly pauses: number[] = [];
  readonly #answers: Answer[];

  constructor(...answers: Answer[]) {
    this.#answers = answers;
  }

  client(options: ClientOptions = {}): BlossomerClient {
    return createClient({
      baseUrl: "http://server.example",
      fetch: (request) => this.#answer(request),
      ...options,
      retry: {
        random: () => 1,
        pause: (milliseconds) => {
          this.pauses.push(milliseconds);
          return Promise.resolve();
        },
        ...options.retry,
      },
    });
  }

  /** Method, path and body of the requests so far. */
  get seen(): string[] {
    return this.requests.map(({ method, url }, index) => {
      const { pathname, search } = new URL(url);
      return `${method} ${pathname}${search} ${this.bodies[index] ?? ""}`.trimEnd();
    });
  }

  header(index: number, name: string): string | null | undefined {
    return this.requests[index]?.headers.get(name);
  }

  async #answer(request: Request): Promise<Response> {
    this.requests.push(request);
    this.bodies.push(await request.clone().text());
    const answer = this.#answers.shift();
    if (answer === undefined) {
      throw new Error(`Nothing is prepared for ${request.method} ${request.url}`);
    }
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  }
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
}

/** A record with its ETag. */
export function stored(record: { version: number }, status = 200): Response {
  return json(status, record, { ETag: etag(record.version) });
}

export function etag(version: number): string {
  return `"${String(version)}-9f86d081884c7d65"`;
}

export function problem(status: number, code: string, more: object = {}, headers: Record<string, string> = {}): Response {
  const body = { type: "about:blank", title: "T", status, detail: "A sentence.", code, requestId: "r1", ...more };
  return json(status, body, { "Content-Type": "application/problem+json", ...headers });
}

export const ID = "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10";

/** As much of a company as the tests look at. */
export function company(version: number, more: Partial<Company> = {}): Company {
  return { id: ID, version, name: "Acme", url: "https://acme.example", description: null, ...more } as Company;
}
