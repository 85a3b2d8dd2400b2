// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserTabs, type Message } from "./tabs";

let channels: BroadcastChannel[];

beforeEach(() => {
  channels = [];
});

afterEach(() => {
  channels.forEach((channel) => channel.close());
  vi.useRealTimers();
});

describe("tabs", () => {
  it("are known to live by the locks that they hold", async () => {
    const locks = new FakeLocks();
    const [one, two] = [browserTabs(locks.manager, undefined), browserTabs(locks.manager, undefined)];
    await Promise.all([one.ready, two.ready]);
    expect(await one.living()).toEqual(new Set([one.id, two.id]));
    locks.release(`blossomer-tab-${two.id}`);
    expect(await one.living()).toEqual(new Set([one.id]));
  });

  it("answer a roll call where there are no locks", async () => {
    const [one, two] = [browserTabs(undefined, channel()), browserTabs(undefined, channel())];
    expect(await one.living()).toEqual(new Set([one.id, two.id]));
  });

  it("hear what others tell until they want no more", async () => {
    const [one, two] = [browserTabs(undefined, channel()), browserTabs(undefined, channel())];
    const heard: Message[] = [];
    const end = two.listen((message) => heard.push(message));
    one.tell({ type: "deleted", userId: "ada" });
    await vi.waitFor(() => expect(heard).toEqual([{ type: "deleted", userId: "ada" }]));
    end();
    one.tell({ type: "deleted", userId: "bob" });
    two.tell({ type: "rollCall" });
    await one.living();
    expect(heard).toHaveLength(1);
  });
});

function channel(): BroadcastChannel {
  const opened = new BroadcastChannel("tabs.test");
  channels.push(opened);
  return opened;
}

/** As much of the Web Locks as tabs use. */
class FakeLocks {
  readonly #held = new Set<string>();

  readonly manager = {
<<<<<<< HEAD
    request: async (name: string, use: () => Promise<unknown>) => {
      this.#held.add(name);
      await use();
=======
    request: async (name: string, hold: () => Promise<unknown>) => {
      this.#held.add(name);
      await hold();
>>>>>>> saving
    },
    query: () => Promise.resolve({ held: [...this.#held].map((name) => ({ name })) }),
  } as unknown as LockManager;

  release(name: string): void {
    this.#held.delete(name);
  }
}
