import { dehydrate, hydrate, type DehydratedState, type QueryClient } from "@tanstack/react-query";
import type { Database } from "@/shared/lib/database";
import type { Etags } from "./etags";

/** The answers of the server, as they are kept. */
interface Kept {
  build: string;
  keptAt: number;
  queries: DehydratedState;
  /** The ETags of the records among them. */
  etags: [string, string][];
}

/** How long answers may be shown that nobody has read anew. */
const MAX_AGE = 7 * 24 * 60 * 60_000;

/** How long it may take until a new answer is kept. */
const DELAY = 300;

/** What happens to the cache that is worth keeping. */
const CHANGES: readonly string[] = ["added", "removed", "updated"];

/** How many answers are kept at most, the latest ones. */
const KEPT = 300;

/** What the server answered, as it is kept in the browser: pages show it when there is no network. */
export class QueryStore {
  readonly #open: () => Promise<Database>;
  /** Answers that another build has kept may be of another form. */
  readonly #build: string;
  readonly #etags: Etags;
  #end: (() => void) | undefined;

  constructor(open: () => Promise<Database>, build: string, etags: Etags) {
    this.#open = open;
    this.#build = build;
    this.#etags = etags;
  }

  /** Fills the cache with what is kept for that user, and keeps from now on what comes in. */
  async begin(queryClient: QueryClient, userId: string): Promise<void> {
    this.stop();
    await this.#restore(queryClient, userId).catch(() => undefined);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      // where the browser keeps nothing, pages need the network
      this.#keep(queryClient, userId).catch(() => undefined);
    };
    const end = queryClient.getQueryCache().subscribe(({ type, query }) => {
      if (CHANGES.includes(type) && isKept(query)) {
        timer ??= setTimeout(keep, DELAY);
      }
    });
    const onLeave = () => timer !== undefined && keep();
    window.addEventListener("pagehide", onLeave);
    this.#end = () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", onLeave);
      end();
    };
  }

  /** Keeps nothing any more. */
  stop(): void {
    this.#end?.();
    this.#end = undefined;
  }

  async #restore(queryClient: QueryClient, userId: string): Promise<void> {
    const kept = (await (await this.#open()).get("cache", nameOf(userId))) as Kept | undefined;
    if (kept !== undefined && kept.build === this.#build && kept.keptAt > Date.now() - MAX_AGE) {
      this.#etags.restore(kept.etags);
      hydrate(queryClient, kept.queries);
      // it is shown, and read anew at once where there is a network
      await queryClient.invalidateQueries({ refetchType: "none", predicate: isKept });
    }
  }

  async #keep(queryClient: QueryClient, userId: string): Promise<void> {
    const all = dehydrate(queryClient, { shouldDehydrateQuery: isKept, shouldDehydrateMutation: () => false });
    const latest = all.queries.sort((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt);
    const queries = { ...all, queries: latest.slice(0, KEPT) };
    const kept: Kept = { build: this.#build, keptAt: Date.now(), queries, etags: this.#etags.all() };
    await (await this.#open()).put("cache", kept, nameOf(userId));
  }
}

function nameOf(userId: string): string {
  return `queries ${userId}`;
}

/** Who is signed in is asked anew whenever the app begins. */
function isKept({ queryKey, state }: { queryKey: readonly unknown[]; state: { status: string } }): boolean {
  return state.status === "success" && queryKey[0] !== "session";
}
