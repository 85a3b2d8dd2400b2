import { body, done, keyOf, only, type Api } from "./calls.js";
import type { EtagMemory } from "./etags.js";
import type { Campaigns, Companies, TargetAccounts, TargetPersonas } from "./model.js";
import { Records, type Calls, type ListOptions } from "./records.js";

// The paths stand here in full, so that the compiler checks each against the contract.

export function companies(api: Api, etags: EtagMemory): Records<Companies> {
  const calls: Calls<Companies> = {
    list: (query, call) => whole(body(api.GET("/api/companies", { params: { query }, headers: counting(call), ...only(call) }))),
    view: (query, call) => body(api.GET("/api/companies", { params: { query }, headers: counting(call), ...only(call) })),
    create: (input, call) => body(api.POST("/api/companies", { body: input, headers: keyOf(call), ...only(call) })),
    get: (id, call) => whole(body(api.GET("/api/companies/{id}", { params: { path: { id } }, ...only(call) }))),
    getView: (id, query, call) =>
      body(api.GET("/api/companies/{id}", { params: { path: { id }, query }, ...only(call) })),
    replace: (id, etag, input, call) =>
      body(api.PUT("/api/companies/{id}", { params: at(id, etag), body: input, ...only(call) })),
    patch: (id, etag, patch, call) =>
      body(api.PATCH("/api/companies/{id}", { params: at(id, etag), body: patch, ...only(call) })),
    delete: (id, etag, call) => done(api.DELETE("/api/companies/{id}", { params: at(id, etag), ...only(call) })),
    deleteTree: (id, etag, call) =>
      body(api.DELETE("/api/companies/{id}", { params: at(id, etag), headers: WANTED, ...only(call) })),
    clone: (id, copy, call) =>
      body(api.POST("/api/companies/{id}:clone", { params: { path: { id } }, body: copy, headers: keyOf(call), ...only(call) })),
  };
  return new Records("/api/companies", calls, etags);
}

export function targetAccounts(api: Api, etags: EtagMemory): Records<TargetAccounts> {
  const calls: Calls<TargetAccounts> = {
    list: (query, call) => whole(body(api.GET("/api/target-accounts", { params: { query }, headers: counting(call), ...only(call) }))),
    view: (query, call) => body(api.GET("/api/target-accounts", { params: { query }, headers: counting(call), ...only(call) })),
    create: (input, call) => body(api.POST("/api/target-accounts", { body: input, headers: keyOf(call), ...only(call) })),
    get: (id, call) => whole(body(api.GET("/api/target-accounts/{id}", { params: { path: { id } }, ...only(call) }))),
    getView: (id, query, call) =>
      body(api.GET("/api/target-accounts/{id}", { params: { path: { id }, query }, ...only(call) })),
    replace: (id, etag, input, call) =>
      body(api.PUT("/api/target-accounts/{id}", { params: at(id, etag), body: input, ...only(call) })),
    patch: (id, etag, patch, call) =>
      body(api.PATCH("/api/target-accounts/{id}", { params: at(id, etag), body: patch, ...only(call) })),
    delete: (id, etag, call) => done(api.DELETE("/api/target-accounts/{id}", { params: at(id, etag), ...only(call) })),
    deleteTree: (id, etag, call) =>
      body(api.DELETE("/api/target-accounts/{id}", { params: at(id, etag), headers: WANTED, ...only(call) })),
    clone: (id, copy, call) =>
      body(api.POST("/api/target-accounts/{id}:clone", { params: { path: { id } }, body: copy, headers: keyOf(call), ...only(call) })),
  };
  return new Records("/api/target-accounts", calls, etags);
}

export function targetPersonas(api: Api, etags: EtagMemory): Records<TargetPersonas> {
  const calls: Calls<TargetPersonas> = {
    list: (query, call) => whole(body(api.GET("/api/target-personas", { params: { query }, headers: counting(call), ...only(call) }))),
    view: (query, call) => body(api.GET("/api/target-personas", { params: { query }, headers: counting(call), ...only(call) })),
    create: (input, call) => body(api.POST("/api/target-personas", { body: input, headers: keyOf(call), ...only(call) })),
    get: (id, call) => whole(body(api.GET("/api/target-personas/{id}", { params: { path: { id } }, ...only(call) }))),
    getView: (id, query, call) =>
      body(api.GET("/api/target-personas/{id}", { params: { path: { id }, query }, ...only(call) })),
    replace: (id, etag, input, call) =>
      body(api.PUT("/api/target-personas/{id}", { params: at(id, etag), body: input, ...only(call) })),
    patch: (id, etag, patch, call) =>
      body(api.PATCH("/api/target-personas/{id}", { params: at(id, etag), body: patch, ...only(call) })),
    delete: (id, etag, call) => done(api.DELETE("/api/target-personas/{id}", { params: at(id, etag), ...only(call) })),
    deleteTree: (id, etag, call) =>
      body(api.DELETE("/api/target-personas/{id}", { params: at(id, etag), headers: WANTED, ...only(call) })),
    clone: (id, copy, call) =>
      body(api.POST("/api/target-personas/{id}:clone", { params: { path: { id } }, body: copy, headers: keyOf(call), ...only(call) })),
  };
  return new Records("/api/target-personas", calls, etags);
}

export function campaigns(api: Api, etags: EtagMemory): Records<Campaigns> {
  const calls: Calls<Campaigns> = {
    list: (query, call) => whole(body(api.GET("/api/campaigns", { params: { query }, headers: counting(call), ...only(call) }))),
    view: (query, call) => body(api.GET("/api/campaigns", { params: { query }, headers: counting(call), ...only(call) })),
    create: (input, call) => body(api.POST("/api/campaigns", { body: input, headers: keyOf(call), ...only(call) })),
    get: (id, call) => whole(body(api.GET("/api/campaigns/{id}", { params: { path: { id } }, ...only(call) }))),
    getView: (id, query, call) =>
      body(api.GET("/api/campaigns/{id}", { params: { path: { id }, query }, ...only(call) })),
    replace: (id, etag, input, call) =>
      body(api.PUT("/api/campaigns/{id}", { params: at(id, etag), body: input, ...only(call) })),
    patch: (id, etag, patch, call) =>
      body(api.PATCH("/api/campaigns/{id}", { params: at(id, etag), body: patch, ...only(call) })),
    delete: (id, etag, call) => done(api.DELETE("/api/campaigns/{id}", { params: at(id, etag), ...only(call) })),
    deleteTree: (id, etag, call) =>
      body(api.DELETE("/api/campaigns/{id}", { params: at(id, etag), headers: WANTED, ...only(call) })),
    clone: (id, copy, call) =>
      body(api.POST("/api/campaigns/{id}:clone", { params: { path: { id } }, body: copy, headers: keyOf(call), ...only(call) })),
  };
  return new Records("/api/campaigns", calls, etags);
}

/** An answer is whole unless the request asks for parts of it, which the contract cannot tell by its types. */
async function whole<Whole extends Part, Part>(answer: Promise<Part>): Promise<Whole> {
  return (await answer) as Whole;
}

const WANTED = { Prefer: "return=representation" };

function counting(call: ListOptions): Record<string, string> {
  return call.count === true ? { Prefer: "count=exact" } : {};
}

function at(id: string, etag: string) {
  return { path: { id }, header: { "If-Match": etag } };
}
