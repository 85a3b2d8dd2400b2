// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeClock, FakeBrowser, MemoryStore, pass } from "./testing/FakeBrowser";
import { FakeServer } from "./testing/FakeServer";

const ID = "c1";

let server: FakeServer;
let store: MemoryStore;
let browser: FakeBrowser;

beforeEach(() => {
  fakeClock();
  server = new FakeServer();
  server.add(ID);
  store = new MemoryStore();
  browser = new FakeBrowser(server, store);
});

afterEach(() => {
  browser.tabs.forEach((tab) => tab.kill());
  vi.useRealTimers();
});

describe("a record that somebody else changed", () => {
  it("is merged member by member without asking", async () => {
    const tab = await browser.open();
    tab.edit(ID, (record) => ({ ...record, name: "Mine", positioning: { ...record.positioning, languageUsed: "Plain" } }));
    server.change(ID, { description: "Theirs", positioning: { keyMarketBelief: "B", uniqueApproach: null, languageUsed: null } });
    await pass(1_000);
    expect(server.company(ID)).toMatchObject({
      name: "Mine",
      description: "Theirs",
      positioning: { keyMarketBelief: "B", languageUsed: "Plain" },
      version: 3,
    });
    expect(tab.shown(ID).description).toBe("Theirs");
    expect(tab.state(ID)).toBe("saved");
  });

  it("is merged item by item in lists", async () => {
    server.change(ID, { capabilities: ["A", "B", "C"] });
    const tab = await browser.open();
    tab.edit(ID, { capabilities: ["A!", "B", "C", "mine"] });
    server.change(ID, { capabilities: ["A", "C", "theirs"] });
    await pass(1_000);
    expect(server.company(ID).capabilities).toEqual(["A!", "C", "theirs", "mine"]);
    expect(tab.state(ID)).toBe("saved");
  });

  it("asks where both changed the same member, and saves the rest", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine", description: "Barges" });
    server.change(ID, { name: "Theirs" });
    await pass(1_000);
    expect(server.patches).toEqual([{ description: "Barges" }]);
    expect(tab.state(ID)).toBe("conflict");
    expect(tab.shown(ID)).toMatchObject({ name: "Mine", description: "Barges" });
    expect(tab.saver.record("companies", ID).conflicts).toEqual([
      { pointer: "/name", base: "Harborline", mine: "Mine", theirs: "Theirs" },
    ]);
  });

  it("gets mine when I choose mine", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    server.change(ID, { name: "Theirs" });
    await pass(1_000);
    tab.saver.choose("companies", ID, "/name", "mine");
    await pass(0);
    expect(server.company(ID)).toMatchObject({ name: "Mine", version: 3 });
    expect(tab.state(ID)).toBe("saved");
  });

  it("keeps theirs when I choose theirs", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    server.change(ID, { name: "Theirs" });
    await pass(1_000);
    tab.saver.choose("companies", ID, "/name", "theirs");
    await pass(1_000);
    expect(tab.shown(ID).name).toBe("Theirs");
    expect(server.company(ID)).toMatchObject({ name: "Theirs", version: 2 });
    expect(store.entries.size).toBe(0);
  });

  it("goes on being saved in other members while a conflict is open", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    server.change(ID, { name: "Theirs" });
    await pass(1_000);
    tab.edit(ID, { description: "Later" });
    await pass(1_000);
    expect(server.company(ID)).toMatchObject({ name: "Theirs", description: "Later" });
    expect(tab.state(ID)).toBe("conflict");
  });

  it("has no conflict any more when I write what they wrote", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    server.change(ID, { name: "Theirs" });
    await pass(1_000);
    tab.edit(ID, { name: "Theirs" });
    await pass(1_000);
    expect(tab.state(ID)).toBe("saved");
  });

  it("keeps a conflict over a reload", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    server.change(ID, { name: "Theirs" });
    await pass(1_000);
    tab.kill();
    const reloaded = await browser.open();
    await pass(1_000);
    expect(reloaded.state(ID)).toBe("conflict");
    expect(reloaded.saver.record("companies", ID).conflicts[0]).toMatchObject({ mine: "Mine", theirs: "Theirs" });
  });

  it("moves a pending edit as soon as the newer record is read", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    server.change(ID, { description: "Theirs" });
    tab.read(ID);
    expect(tab.shown(ID)).toMatchObject({ name: "Mine", description: "Theirs", version: 2 });
    await pass(1_000);
    expect(server.seen.map(({ status }) => status)).toEqual([200]);
  });

  it("is not overwritten after it was deleted and restored with the same version", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    server.delete(ID);
    server.add(ID, { name: "Restored" });
    await pass(1_000);
    expect(server.company(ID).name).toBe("Restored");
    expect(tab.state(ID)).toBe("conflict");
  });

  it("is not overwritten when a page has read only its restored copy", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    server.delete(ID);
    server.add(ID, { name: "Restored" });
    tab.read(ID);
    await pass(1_000);
    expect(server.company(ID).name).toBe("Restored");
    expect(tab.state(ID)).toBe("conflict");
  });

  it("is given back by discarding", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    server.change(ID, { name: "Theirs" });
    await pass(1_000);
    tab.saver.discard("companies", ID);
    tab.read(ID);
    await pass(1_000);
    expect(tab.shown(ID).name).toBe("Theirs");
    expect([tab.state(ID), store.entries.size]).toEqual(["saved", 0]);
  });

  it("is read by its ETag first where that is not known", async () => {
    const record = server.company(ID);
    const tab = await browser.open();
    tab.saver.edit("companies", record, (before) => ({ ...before, name: "Mine" }));
    await pass(1_000);
    expect(server.seen.map(({ status }) => status)).toEqual([412, 200]);
    expect(server.company(ID).name).toBe("Mine");
  });
});

describe("a record that was deleted elsewhere", () => {
  it("keeps the edit, and says so", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    server.delete(ID);
    await pass(60_000);
    expect(tab.state(ID)).toBe("gone");
    expect(tab.shown(ID).name).toBe("Mine");
    expect(server.seen.filter(({ method }) => method === "PATCH")).toHaveLength(1);
    expect(store.entries.size).toBe(1);
  });

  it("is saved after it was restored", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    server.delete(ID);
    await pass(1_000);
    server.add(ID);
    tab.saver.revive("companies", ID);
    await pass(1_000);
    expect(server.company(ID).name).toBe("Mine");
    expect(tab.state(ID)).toBe("saved");
  });
});
