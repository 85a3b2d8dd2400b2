import { vi } from "vitest";
import { patched } from "@/shared/saving/values";

interface Stored {
  id: string;
  version: number;
}

/** As much of the API as the page of one record needs: the record itself, and lists that are empty. */
export class FakeRecordApi<R extends Stored> {
  record: R;
  readonly #path: string;

  constructor(collection: string, record: R) {
    this.record = record;
    this.#path = `/api/${collection}/${record.id}`;
    vi.stubGlobal("fetch", (request: Request) => this.#answer(request));
  }

  async #answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname !== this.#path) {
      return /\/[0-9a-f-]{36}$/.test(pathname) ? this.#missing() : Response.json({ items: [], total: 0 });
    }
    if (request.method === "PATCH") {
      const patch = (await request.json()) as Record<string, unknown>;
      this.record = { ...patched(this.record, patch), version: this.record.version + 1 };
    }
    return Response.json(this.record, { headers: { ETag: `"${this.record.version}-x"` } });
  }

  #missing(): Response {
    const problem = { type: "about:blank", title: "Not Found", status: 404, detail: "Not here.", code: "not_found", requestId: "1" };
    return Response.json(problem, { status: 404, headers: { "Content-Type": "application/problem+json" } });
  }
}
