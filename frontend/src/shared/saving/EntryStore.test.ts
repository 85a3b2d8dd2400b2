// @vitest-environment node
import { randomId } from "@blossomer/gtm-client";
import { beforeEach, describe, expect, it } from "vitest";
import { open, type Database } from "@/shared/lib/database";
import type { Entry } from "./entry";
import { entriesIn, type EntryStore } from "./EntryStore";
import { FakeServer } from "./testing/FakeServer";

const record = new FakeServer().add("c1");

let database: Database;
let store: EntryStore;

beforeEach(async () => {
  database = await open(randomId());
  store = entriesIn(() => Promise.resolve(database));
});

describe("the store of entries", () => {
  it("keeps and removes what a tab owns", async () => {
    expect(await store.put(entry("k1", "tab1"))).toBe(true);
    expect(await store.put({ ...entry("k1", "tab1"), order: 2 })).toBe(true);
    expect(await database.getAll("entries")).toMatchObject([{ key: "k1", order: 2 }]);
    await store.remove(entry("k1", "tab1"));
    expect(await database.count("entries")).toBe(0);
  });

  it("does not let a tab write or remove what another one has taken over", async () => {
    await store.put(entry("k1", "tab1"));
    await store.adopt("ada", "tab2", new Set(["tab2"]));
    expect(await store.put({ ...entry("k1", "tab1"), order: 2 })).toBe(false);
    await store.remove(entry("k1", "tab1"));
    expect(await database.getAll("entries")).toMatchObject([{ key: "k1", owner: "tab2", order: 1 }]);
  });

  it("gives each entry of a dead tab to one living tab only", async () => {
    await store.put(entry("k1", "dead"));
    await store.put(entry("k2", "alive"));
    const living = new Set(["alive", "tab1", "tab2"]);
    const adopted = await Promise.all([store.adopt("ada", "tab1", living), store.adopt("ada", "tab2", living)]);
    expect(adopted.flat().map(({ key }) => key)).toEqual(["k1"]);
  });

  it("shows and hands over nothing of another user", async () => {
    await store.put(entry("k1", "dead"));
    expect(await store.adopt("bob", "tab1", new Set())).toEqual([]);
  });
});

function entry(key: string, owner: string): Entry {
  return {
    key,
    userId: "ada",
    kind: "companies",
    id: "c1",
    order: 1,
    owner,
    base: record,
    isStacked: false,
    etag: null,
    mine: record,
    attempts: [],
    withheld: [],
    refusal: null,
    gone: false,
  };
}
