import { type Client } from "openapi-fetch";
import type * as model from "./model.js";
import type { CallOptions, CreateOptions, Records } from "./records.js";
import { type RetryPolicy } from "./retry.js";
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
    /**
     * Several changes in one transaction: all or none, unless `atomic` is false; then each result says how its operation
     * ended.
     */
    batch(operations: model.BatchOperation[], options?: BatchOptions): Promise<model.BatchResult[]>;
    /** A company with everything below it, as it was at one moment. */
    companyTree(id: string, options?: CallOptions): Promise<model.CompanyTree>;
    /** Who asks, with which scopes, and the limits. */
    me(options?: CallOptions): Promise<model.Me>;
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
/** A client of one server, for one user. */
export declare function createClient(options?: ClientOptions): BlossomerClient;
