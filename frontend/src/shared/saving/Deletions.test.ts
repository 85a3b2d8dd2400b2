// @vitest-environment node
import { createClient, randomId } from "@blossomer/gtm-client";
import { beforeEach, describe, expect, it } from "vitest";
import { open, type DeletedTree } from "@/shared/lib/database";
import { deletedIn, type DeletedStore } from "./DeletedStore";
import { Deletions } from "./Deletions";
import { FakeBrowser, MemoryStore, type FakeTab } from "./testing/FakeBrowser";
import { FakeServer } from "./testing/FakeServer";
import type { Node } from "./trees";

const ID = "c1";

let server: FakeServer;
let tab: FakeTab;
let store: DeletedStore;
let deletions: Deletions;
let gone: string[];
let back: string[];

beforeEach(async () => {
  server = new FakeServer();
  server.add(ID, { name: "Harborline" });
  tab = await new FakeBrowser(server, new MemoryStore()).open();
  const database = await open(randomId());
  store = deletedIn(() => Promise.resolve(database));
  [gone, back] = [[], []];
  deletions = deletionsOf();
});

describe("deleting", () => {
  it("keeps what was deleted, and tells that it is gone", async () => {
    const deleted = await deletions.delete("companies", server.company(ID));
    expect(deleted).toMatchObject({ name: "Harborline", below: 0, isConfirmed: true });
    expect(server.has(ID)).toBe(false);
    expect(gone).toEqual([ID]);
    expect(await store.all("ada")).toMatchObject([{ id: ID, isConfirmed: true, tree: { company: { name: "Harborline" } } }]);
  });

  it("sends unsaved edits before, so that the undo brings them back", async () => {
    tab.edit(ID, { description: "Typed just now" });
    await deletions.delete("companies", tab.shown(ID));
    expect(await store.all("ada")).toMatchObject([{ tree: { company: { description: "Typed just now" } } }]);
    expect(tab.saver.hasUnsent()).toBe(false);
  });

  it("keeps mine of a conflict in the copy", async () => {
    tab.edit(ID, { name: "Mine" });
    server.change(ID, { name: "Theirs" });
    await deletions.delete("companies", tab.shown(ID));
    expect(await store.all("ada")).toMatchObject([{ tree: { company: { name: "Mine" } } }]);
  });

  it("counts as done when only its answer was lost", async () => {
    server.fault = ({ method }) => (method === "DELETE" ? "answerLost" : undefined);
    await deletions.delete("companies", server.company(ID));
    expect(await store.all("ada")).toMatchObject([{ id: ID, isConfirmed: true }]);
    expect(gone).toEqual([ID]);
  });

  it("that never arrived leaves everything as it is, and no copy", async () => {
    server.fault = ({ method }) => (method === "DELETE" ? "lost" : undefined);
    await expect(deletions.delete("companies", server.company(ID))).rejects.toThrow("No answer");
    expect([server.has(ID), await store.all("ada"), gone]).toEqual([true, [], []]);
  });

  it("that the server refuses says why, and leaves no copy", async () => {
    server.fault = ({ method }) => (method === "DELETE" ? { status: 409, detail: "It is too large." } : undefined);
    await expect(deletions.delete("companies", server.company(ID))).rejects.toThrow("It is too large.");
    expect(await store.all("ada")).toEqual([]);
  });

  it("is found out about by the next page when this one was closed before the answer", async () => {
    await store.put(deletedTree("done", { id: "c2", isConfirmed: false }));
    await store.put(deletedTree("not done", { id: ID, isConfirmed: false }));
    await deletions.load();
    expect(deletions.deleted().map(({ key, isConfirmed }) => [key, isConfirmed])).toEqual([["done", true]]);
    expect((await store.all("ada")).map(({ key }) => key)).toEqual(["done"]);
  });

  it("is kept for a week, twenty at most, for its user only", async () => {
    const now = Date.now();
    for (let index = 0; index < 22; index++) {
      await store.put(deletedTree(`k${index}`, { deletedAt: now - index }));
    }
    await store.put(deletedTree("old", { deletedAt: now - 8 * 24 * 60 * 60_000 }));
    await store.put(deletedTree("other", { userId: "bob" }));
    await deletions.load();
    expect(deletions.deleted().map(({ key }) => key)).toEqual(Array.from({ length: 20 }, (_, index) => `k${index}`));
    expect(await store.all("ada")).toHaveLength(20);
  });
});

describe("restoring", () => {
  it("posts it back, also after a reload", async () => {
    await deletions.delete("companies", server.company(ID));
    const reloaded = deletionsOf();
    await reloaded.load();
    await reloaded.restore(reloaded.deleted()[0]?.key ?? "");
    expect(server.company(ID).name).toBe("Harborline");
    expect([back, reloaded.deleted(), await store.all("ada")]).toEqual([[ID], [], []]);
  });

  it("says what is in the way, and keeps it", async () => {
    const { key } = await deletions.delete("companies", server.company(ID));
    server.add(ID);
    await expect(deletions.restore(key)).rejects.toThrow("“Harborline” is there already, so it is not restored again.");
    expect(await store.all("ada")).toHaveLength(1);
  });

  it("says when what it belonged to is gone", async () => {
    const { key } = await deletions.delete("companies", server.company(ID));
    const errors = [{ pointer: "/company/parentId", code: "not_found", detail: "There is none." }];
    server.fault = ({ method }) => (method === "POST" ? { status: 422, code: "invalid", errors } : undefined);
    await expect(deletions.restore(key)).rejects.toThrow("belonged to is deleted; restore that first.");
    expect(deletions.deleted()).toHaveLength(1);
  });

  it("does not happen for another user who has signed in", async () => {
    const { key } = await deletions.delete("companies", server.company(ID));
    server.user = "bob";
    await expect(deletions.restore(key)).rejects.toThrow("Somebody else is signed in now");
    expect(server.has(ID)).toBe(false);
  });

  it("repeats its key while nobody has answered, and takes another one after a refusal", async () => {
    const { key, restoreKey } = await deletions.delete("companies", server.company(ID));
    server.fault = ({ method }) => (method === "POST" ? "lost" : undefined);
    await expect(deletions.restore(key)).rejects.toThrow("not restored");
    expect(deletions.deleted()[0]?.restoreKey).toBe(restoreKey);
    server.fault = ({ method }) => (method === "POST" ? { status: 422, code: "invalid" } : undefined);
    await expect(deletions.restore(key)).rejects.toThrow("not restored");
    expect(deletions.deleted()[0]?.restoreKey).not.toBe(restoreKey);
  });
});

function deletionsOf(): Deletions {
  const ids = (nodes: readonly Node[]) => nodes.map(({ record }) => record.id);
  return new Deletions({
    userId: "ada",
    client: createClient({ baseUrl: "http://server.example", fetch: server.fetch, retry: { retries: 0 } }),
    saver: tab.saver,
    store,
    onDeleted: (nodes) => gone.push(...ids(nodes)),
    onRestored: (nodes) => back.push(...ids(nodes)),
  });
}

function deletedTree(key: string, more: Partial<DeletedTree>): DeletedTree {
  return {
    key,
    userId: "ada",
    deletedAt: Date.now(),
    kind: "companies",
    id: "cx",
    name: key,
    below: 0,
    tree: {},
    isConfirmed: true,
    restoreKey: randomId(),
    ...more,
  };
}
