import { randomId } from "@blossomer/gtm-client";
import type { KindName } from "@/shared/api/kinds";

/** What tabs tell each other. */
export type Message =
  | { type: "saved"; userId: string; kind: KindName; id: string; version: number }
  | { type: "deleted"; userId: string }
  | { type: "signedIn"; userId: string }
  | { type: "signedOut"; userId: string }
  | { type: "rollCall" }
  | { type: "here"; tab: string };

/** The tabs of this browser that show the app. */
export interface Tabs {
  /** This one. */
  readonly id: string;
  /** Resolves when the others can see that this one lives. */
  readonly ready: Promise<void>;
  /** The tabs that live now. */
  living(): Promise<ReadonlySet<string>>;
  tell(message: Message): void;
  /** @returns what ends it */
  listen(listener: (message: Message) => void): () => void;
}

const PREFIX = "blossomer-tab-";

/** How long a tab may take to answer a roll call. */
const ROLL_CALL = 1_000;

/** Tabs that are known to live by a lock that each holds; where a page may not have locks, by asking them. */
export function browserTabs(locks: LockManager | undefined, channel: BroadcastChannel | undefined): Tabs {
  const id = randomId();
  const listeners = new Set<(message: Message) => void>();
  channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.type === "rollCall") {
      channel.postMessage({ type: "here", tab: id } satisfies Message);
    }
    listeners.forEach((listener) => listener(data));
  });
  const listen = (listener: (message: Message) => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const tell = (message: Message) => channel?.postMessage(message);

  return {
    id,
    ready: locks === undefined ? Promise.resolve() : held(locks, PREFIX + id),
    living: async () => (locks === undefined ? await answering(id, tell, listen) : await holding(locks)),
    tell,
    listen,
  };
}

/** Holds a lock until the page is gone. */
async function held(locks: LockManager, name: string): Promise<void> {
  await new Promise<void>((resolve) => {
    void locks.request(name, async () => {
      resolve();
      await new Promise(() => undefined);
    });
  });
}

async function holding(locks: LockManager): Promise<ReadonlySet<string>> {
  const { held: all } = await locks.query();
  return new Set(all?.flatMap(({ name }) => (name?.startsWith(PREFIX) === true ? [name.slice(PREFIX.length)] : [])));
}

async function answering(
  id: string,
  tell: Tabs["tell"],
  listen: Tabs["listen"],
): Promise<ReadonlySet<string>> {
  const living = new Set([id]);
  const end = listen((message) => {
    if (message.type === "here") {
      living.add(message.tab);
    }
  });
  tell({ type: "rollCall" });
  await new Promise((resolve) => setTimeout(resolve, ROLL_CALL));
  end();
  return living;
}
