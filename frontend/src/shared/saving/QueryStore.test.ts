import { randomId } from "@blossomer/gtm-client";
import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { open, type Database } from "@/shared/lib/database";
import { Etags } from "./etags";
import { QueryStore } from "./QueryStore";
import { FakeServer } from "./testing/FakeServer";

const record = new FakeServer().add("c1");
const KEY = ["records", "companies", "one", "c1"];

let database: Database;
let stores: QueryStore[];

beforeEach(async () => {
  database = await open(randomId());
  stores = [];
});

afterEach(() => stores.forEach((store) => store.stop()));

describe("the answers that the browser keeps", () => {
  it("are there on the next page, to be read anew", async () => {
    await kept("ada");
    const queryClient = await restored("ada");
    expect(queryClient.getQueryData(KEY)).toEqual(record);
    expect(queryClient.getQueryState(KEY)?.isInvalidated).toBe(true);
  });

  it("are kept at once when the page is left", async () => {
    const queryClient = new QueryClient();
    await storeOf().begin(queryClient, "ada");
    queryClient.setQueryData(KEY, record);
    window.dispatchEvent(new Event("pagehide"));
    await vi.waitFor(async () => expect(await database.count("cache")).toBe(1));
    expect((await restored("ada")).getQueryData(KEY)).toEqual(record);
  });

  it("are nothing to another user", async () => {
    await kept("ada");
    expect((await restored("bob")).getQueryData(KEY)).toBeUndefined();
  });

  it("are nothing to another build", async () => {
    await kept("ada");
    expect((await restored("ada", "other build")).getQueryData(KEY)).toBeUndefined();
  });

  it("are forgotten after a week", async () => {
    await kept("ada");
    const [name] = await database.getAllKeys("cache");
    const old = (await database.get("cache", name ?? "")) as object;
    await database.put("cache", { ...old, keptAt: Date.now() - 8 * 24 * 60 * 60_000 }, name);
    expect((await restored("ada")).getQueryData(KEY)).toBeUndefined();
  });

  it("do not tell who is signed in", async () => {
    const queryClient = new QueryClient();
    await storeOf().begin(queryClient, "ada");
    queryClient.setQueryData(["session"], { user: { id: "ada" } });
    await kept("ada", queryClient);
    expect((await restored("ada")).getQueryData(["session"])).toBeUndefined();
  });
});

function storeOf(build = "build"): QueryStore {
  const store = new QueryStore(() => Promise.resolve(database), build, new Etags());
  stores.push(store);
  return store;
}

async function kept(userId: string, queryClient = new QueryClient()): Promise<void> {
  await storeOf().begin(queryClient, userId);
  queryClient.setQueryData(KEY, record);
  await vi.waitFor(async () => expect(await database.count("cache")).toBe(1), { timeout: 5_000 });
}

async function restored(userId: string, build?: string): Promise<QueryClient> {
  const queryClient = new QueryClient();
  await storeOf(build).begin(queryClient, userId);
  return queryClient;
}
