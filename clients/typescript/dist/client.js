import createFetch, {} from "openapi-fetch";
import { body, keyOf, only } from "./calls.js";
import { EtagMemory } from "./etags.js";
import { idempotentPosts } from "./generated/idempotent-posts.js";
import { campaigns, companies, targetAccounts, targetPersonas } from "./kinds.js";
import { errorOf } from "./problem.js";
import { serializeQuery } from "./query.js";
import { defaultPolicy, retrying } from "./retry.js";
/** A client of one server, for one user. */
export function createClient(options = {}) {
    const etags = new EtagMemory();
    const send = options.fetch ?? ((request) => fetch(request));
    const api = createFetch({
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
            create: async (tree, call = {}) => await body(api.POST("/api/trees", { body: tree, headers: keyOf(call), ...only(call) })),
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
        companyTree: async (id, call = {}) => await body(api.GET("/api/companies/{id}/tree", { params: { path: { id } }, ...only(call) })),
        me: async (call = {}) => await body(api.GET("/api/me", only(call))),
    };
}
const errors = {
    async onResponse({ response }) {
        if (response.status >= 400) {
            throw await errorOf(response);
        }
    },
};
function remembering(etags) {
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
function pathOf({ pathname }) {
    return pathname.slice(Math.max(0, pathname.indexOf("/api/")));
}
function heading(credential) {
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
                request.headers.set("Idempotency-Key", crypto.randomUUID());
            }
            return request;
        },
    };
}
