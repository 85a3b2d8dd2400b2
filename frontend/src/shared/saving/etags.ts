import type { BlossomerClient } from "@blossomer/gtm-client";
import type { AnyRecord, KindName } from "@/shared/api/kinds";
import { isMembers } from "./values";

const COLLECTIONS: Record<string, KindName> = {
  "companies": "companies",
  "target-accounts": "targetAccounts",
  "target-personas": "targetPersonas",
  "campaigns": "campaigns",
};

const CAPACITY = 1_000;

/** The ETags of the records that a client has read: a version alone does not tell a record from its restored copy. */
export class Etags {
  readonly #etags = new Map<string, string>();

  /** Takes note of every answer of that client. */
  watch(client: BlossomerClient): void {
    client.api.use({
      onResponse: async ({ request, response }) => {
        const etag = response.headers.get("ETag");
        const kind = kindIn(new URL(response.headers.get("Location") ?? request.url, request.url).pathname);
        if (response.ok && etag !== null && kind !== undefined) {
          const record: unknown = await response.clone().json();
          if (isMembers(record)) {
            this.#remember(nameOf(kind, record), etag);
          }
        }
      },
    });
  }

  of(kind: KindName, record: AnyRecord): string | null {
    return this.#etags.get(nameOf(kind, record)) ?? null;
  }

  /** All that is known, for {@link restore}. */
  all(): [string, string][] {
    return [...this.#etags];
  }

  /** Takes over what an earlier page knew. */
  restore(all: readonly [string, string][]): void {
    all.forEach(([name, etag]) => this.#remember(name, etag));
  }

  #remember(name: string, etag: string): void {
    this.#etags.delete(name);
    this.#etags.set(name, etag);
    const [oldest] = this.#etags.keys();
    if (this.#etags.size > CAPACITY && oldest !== undefined) {
      this.#etags.delete(oldest);
    }
  }
}

function kindIn(path: string): KindName | undefined {
  return COLLECTIONS[/\/api\/([a-z-]+)\/[0-9a-f-]+$/.exec(path)?.[1] ?? ""];
}

function nameOf(kind: KindName, record: { id?: unknown; version?: unknown; updatedAt?: unknown }): string {
  return `${kind}/${String(record.id)}/${String(record.version)}/${String(record.updatedAt)}`;
}
