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

describe("several tabs", () => {
  it("each send their own edits, and merge them", async () => {
    const [one, two] = [await browser.open(), await browser.open()];
    one.edit(ID, { name: "One" });
    two.edit(ID, { description: "Two" });
    await pass(2_000);
    expect(server.company(ID)).toMatchObject({ name: "One", description: "Two" });
    expect(server.patches).toHaveLength(2);
  });

  it("do not take an entry whose tab lives", async () => {
    server.fault = () => "lost";
    const one = await browser.open();
    one.edit(ID, { name: "One" });
    await pass(1_000);
    const two = await browser.open();
    expect(two.saver.hasUnsent()).toBe(false);
  });

  it("take over what a closed one has left, and only one of them does", async () => {
    server.fault = () => "lost";
    const closed = await browser.open();
    const [two, three] = [await browser.open(), await browser.open()];
    closed.edit(ID, { name: "One" });
    await pass(1_000);
    closed.kill();
    server.fault = () => undefined;
    await pass(60_000);
    expect(server.patches).toEqual([{ name: "One" }]);
    expect([two, three].filter(({ saved }) => saved.length > 0)).toHaveLength(1);
  });

  it("show and send both edits of a record when one has taken over another's", async () => {
    server.fault = () => "lost";
    const [one, two] = [await browser.open(), await browser.open()];
    one.edit(ID, { name: "One" });
    two.edit(ID, { description: "Two" });
    await pass(1_000);
    one.kill();
    await two.saver.adopt();
    expect(two.shown(ID)).toMatchObject({ name: "One", description: "Two" });
    two.edit(ID, { url: "https://three.example" });
    expect(two.shown(ID)).toMatchObject({ name: "One", description: "Two", url: "https://three.example" });
    server.fault = () => undefined;
    two.saver.retry();
    await pass(2_000);
    expect(server.company(ID)).toMatchObject({ name: "One", description: "Two", url: "https://three.example" });
    expect(store.entries.size).toBe(0);
  });

  it("ask where the edits of both are about the same member", async () => {
    server.fault = () => "lost";
    const [one, two] = [await browser.open(), await browser.open()];
    one.edit(ID, { name: "One", description: "First" });
    two.edit(ID, { name: "Two" });
    await pass(1_000);
    one.kill();
    await two.saver.adopt();
    expect(two.state(ID)).toBe("conflict");
    server.fault = () => undefined;
    two.saver.retry();
    await pass(2_000);
    expect(server.company(ID)).toMatchObject({ name: "Two", description: "First" });
    expect(two.saver.record("companies", ID).conflicts).toMatchObject([{ mine: "One", theirs: "Two" }]);
    two.saver.choose("companies", ID, "/name", "mine");
    await pass(2_000);
    expect(server.company(ID)).toMatchObject({ name: "One", description: "First" });
    expect(store.entries.size).toBe(0);
  });

  it("lose nothing when one that lives was taken for dead", async () => {
    server.fault = () => "lost";
    const [one, two] = [await browser.open(), await browser.open()];
    one.edit(ID, { name: "One" });
    await pass(1_000);
    one.isAlive = false;
    await two.saver.adopt();
    one.isAlive = true;
    one.edit(ID, { description: "Still here" });
    await pass(100);
    expect([...store.entries.values()].map(({ owner }) => owner).sort()).toEqual([one.id, two.id]);
    server.fault = () => undefined;
    [one, two].forEach(({ saver }) => saver.retry());
    await pass(5_000);
    expect(server.company(ID)).toMatchObject({ name: "One", description: "Still here" });
    expect([one.state(ID), two.state(ID), store.entries.size]).toEqual(["saved", "saved", 0]);
  });
});
