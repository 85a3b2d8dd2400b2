import type { BrowserContext, Request } from "playwright-core";

/** An answer or a lack of one that a test expects. */
type Expected = (failure: { method: string; path: string; status: number }) => boolean;

/** What goes wrong in the pages of a context, beside what a test looks at: no test passes with any of it. */
export class Watch {
  readonly #origins: Set<string>;
  readonly #found: string[] = [];
  readonly #expected: Expected[] = [];

  constructor(context: BrowserContext, origin: string) {
    this.#origins = new Set([origin]);
    context.on("request", (request) => {
      const { protocol, origin: target } = new URL(request.url());
      if (protocol !== "data:" && protocol !== "blob:" && !this.#origins.has(target)) {
        this.#found.push(`a request to ${target}: ${request.url()}`);
      }
    });
    context.on("response", (response) => {
      if (response.status() >= 400) {
        this.#failed(response.request(), response.status());
      }
    });
    context.on("requestfailed", (request) => {
      // a page that is left, or a query that is no longer wanted, gives its requests up
      if (request.failure()?.errorText !== "net::ERR_ABORTED") {
        this.#failed(request, 0);
      }
    });
    context.on("console", (message) => {
      // what is not loaded is told by the answers, which tests can expect one by one; React tells again what a page has shown
      if (["error", "warning"].includes(message.type()) && !/^(Failed to load resource|(Network|Problem|Stale)Error: )/.test(message.text())) {
        this.#found.push(`${message.type()} in the console: ${message.text()}`);
      }
    });
    context.on("weberror", (error) => {
      this.#found.push(`an error that nobody caught: ${error.error().stack ?? error.error().message}`);
    });
  }

  /** Lets requests to another origin pass. */
  allow(origin: string): void {
    this.#origins.add(origin);
  }

  /** Lets failures pass; a status of 0 stands for no answer at all. */
  expect(expected: Expected): void {
    this.#expected.push(expected);
  }

  /** What was found and not expected. */
  get found(): readonly string[] {
    return [...new Set(this.#found)];
  }

  #failed(request: Request, status: number): void {
    const failure = { method: request.method(), path: new URL(request.url()).pathname, status };
    if (!isAskingWhoIsSignedIn(failure) && !this.#expected.some((expected) => expected(failure))) {
      this.#found.push(`${status === 0 ? "no answer" : status} to ${failure.method} ${request.url()}`);
    }
  }
}

function isAskingWhoIsSignedIn({ method, path, status }: Parameters<Expected>[0]): boolean {
  return method === "GET" && path === "/api/session" && status === 401;
}
