import createFetch, { type Client, type Middleware } from "openapi-fetch";
import { body, keyOf, only } from "./calls.js";
import { EtagMemory } from "./etags.js";
import { idempotentPosts } from "./generated/idempotent-posts.js";
import { campaigns, companies, targetAccounts, targetPersonas } from "./kinds.js";
import type * as model from "./model.js";
import { errorOf } from "./problem.js";
import { serializeQuery } from "./query.js";
import { randomId } from "./random-id.js";
import type { CallOptions, CreateOptions, Records } from "./records.js";
import { defaultPolicy, retrying, type RetryPolicy } from "./retry.js";

export interface ClientOptions {
  /** Where the server is; left out in a browser, the page's own server. */
  baseUrl?: string;
  /** An API key or a token, or what fetches a fresh one; left out in a browser, the session's cookie counts. */
  credential?: string | (() => string | Promise<string>);
  /** Whether a browser sends cookies; `same-origin` when left out. */
  credentials?: RequestCredentials;
  /** How failed requests are sent again. */
  retry?: Partial<RetryPolicy>;
  /** What sends the requests instead of the global fetch. */
  fetch?: (request: Request) => Promise<Response>;
}

/** The API, by kinds of records; `api` has every operation of the contract, with the same credential, retries and errors. */
export interface BlossomerClient {
  readonly api: Client<model.paths>;
  readonly companies: Records<model.Companies>;
  readonly targetAccounts: Records<model.TargetAccounts>;
  readonly targetPersonas: Records<model.TargetPersonas>;
  readonly campaigns: Records<model.Campaigns>;
  readonly trees: Trees;
  readonly apiKeys: ApiKeys;
  readonly session: Session;
  /**
   * Several changes in one transaction: all or none, unless `atomic` is false; then each result says how its operation
   * ended.
   */
  batch(operations: model.BatchOperation[], options?: BatchOptions): Promise<model.BatchResult[]>;
  /** Records of all kinds by their words, the best first. */
  search(query: model.SearchQuery, options?: CallOptions): Promise<model.SearchPage>;
  /** How many records there are, for dashboards. */
  stats(companyId?: string, options?: CallOptions): Promise<model.Stats>;
  /** A company with everything below it, as it was at one moment. */
  companyTree(id: string, options?: CallOptions): Promise<model.CompanyTree>;
  /** Who asks, with which scopes, and the limits. */
  me(options?: CallOptions): Promise<model.Me>;
  /** Changes what one is called; null for no name. */
  rename(name: string | null, options?: CallOptions): Promise<model.Me>;
}

export interface BatchOptions extends CreateOptions {
  /** Whether the first failure undoes everything; true when left out. */
  atomic?: boolean;
}

export interface Trees {
  /** Creates a record with everything below it, all or nothing; what `deleteTree` answered undoes that deletion. */
  create(tree: model.TreeInput, options?: CreateOptions): Promise<model.Tree>;
}

export interface ApiKeys {
  list(options?: CallOptions): Promise<model.ApiKey[]>;
  /** The secret is in this answer only. */
  create(input: model.ApiKeyInput, options?: CallOptions): Promise<model.IssuedApiKey>;
  revoke(id: string, options?: CallOptions): Promise<void>;
}

/** The session of a browser, on the server's own pages. */
export interface Session {
  /** Signs in by a one-time link, an API key, or a token of an outside sign-in. */
  begin(credential: model.SignInCredential, options?: CallOptions): Promise<{ expiresAt: string }>;
  /** Who is signed in; a {@link ProblemError} with status 401 if nobody is. */
  get(options?: CallOptions): Promise<model.Session>;
  /** Signs out: here, or on all devices of the user. */
  end(options?: CallOptions & { everywhere?: boolean }): Promise<void>;
}

/** A client of one server, for one user. */
export function createClient(options: ClientOptions = {}): BlossomerClient {
  const etags = new EtagMemory();
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const api = createFetch<model.paths>({
    baseUrl: options.baseUrl ?? "",
    credentials: options.credentials ?? "same-origin",
    querySerializer: serializeQuery,
    fetch: retrying(send, { ...defaultPolicy, ...options.retry }),
  });
  api.use(errors, remembering(etags), heading(options.credential));
  return {
    api,
    companies: companies(api, etags),
    targetAccounts: targetAccounts(api, etags),
    targetPersonas: targetPersonas(api, etags),
    campaigns: campaigns(api, etags),
    trees: {
      create: async (tree, call = {}) =>
        await body(api.POST("/api/trees", { body: tree, headers: keyOf(call), ...only(call) })),
    },
    apiKeys: {
      list: async (call = {}) => (await body(api.GET("/api/api-keys", only(call)))).items,
      create: async (input, call = {}) => await body(api.POST("/api/api-keys", { body: input, ...only(call) })),
      revoke: async (id, call = {}) => {
        await api.DELETE("/api/api-keys/{id}", { params: { path: { id } }, ...only(call) });
      },
    },
    batch: async (operations, call = {}) => {
      const input = { operations, atomic: call.atomic ?? true };
      const answer = api.POST("/api/batch", { body: input, headers: keyOf(call), ...only(call) });
      const { results } = await body(answer);
      results.forEach(({ etag, location }, index) => {
        const path = location ?? operations[index]?.path;
        if (etag !== null && path !== undefined) {
          etags.remember(path, etag);
        }
      });
      return results;
    },
    session: {
      begin: async (credential, call = {}) => await body(api.POST("/api/session", { body: credential, ...only(call) })),
      get: async (call = {}) => await body(api.GET("/api/session", only(call))),
      end: async ({ everywhere, ...call } = {}) => {
        await api.DELETE("/api/session", { params: { query: { everywhere } }, ...only(call) });
      },
    },
    search: async (query, call = {}) => await body(api.GET("/api/search", { params: { query }, ...only(call) })),
    stats: async (companyId, call = {}) =>
      await body(api.GET("/api/stats", { params: { query: { companyId } }, ...only(call) })),
    companyTree: async (id, call = {}) =>
      await body(api.GET("/api/companies/{id}/tree", { params: { path: { id } }, ...only(call) })),
    me: async (call = {}) => await body(api.GET("/api/me", only(call))),
    rename: async (name, call = {}) => await body(api.PATCH("/api/me", { body: { name }, ...only(call) })),
  };
}

const errors: Middleware = {
  async onResponse({ response }) {
    if (response.status >= 400) {
      throw await errorOf(response);
    }
  },
};

function remembering(etags: EtagMemory): Middleware {
  return {
    onResponse({ request, response }) {
      const etag = response.headers.get("ETag");
      if (etag !== null && response.ok) {
        etags.remember(pathOf(new URL(response.headers.get("Location") ?? request.url, request.url)), etag);
      }
    },
  };
}

/** Without what a proxy may put before it. */
function pathOf({ pathname }: URL): string {
  return pathname.slice(Math.max(0, pathname.indexOf("/api/")));
}

function heading(credential: ClientOptions["credential"]): Middleware {
  return {
    async onRequest({ request, schemaPath }) {
      if (credential !== undefined) {
        const value = typeof credential === "string" ? credential : await credential();
        request.headers.set("Authorization", `Bearer ${value}`);
      }
      if (request.method === "PATCH") {
        request.headers.set("Content-Type", "application/merge-patch+json");
      }
      if (request.method === "POST" && idempotentPosts.has(schemaPath) && !request.headers.has("Idempotency-Key")) {
        request.headers.set("Idempotency-Key", randomId());
      }
      return request;
    },
  };
}
