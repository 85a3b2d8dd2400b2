// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeClock, FakeBrowser, idle, MemoryStore, pass } from "./testing/FakeBrowser";
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

describe("an edit", () => {
  it("shows at once, and is in the store at once", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Quayside" });
    expect(tab.shown(ID).name).toBe("Quayside");
    await idle();
    expect([...store.entries.values()].map(({ mine }) => mine.name)).toEqual(["Quayside"]);
    expect(server.seen).toEqual([]);
  });

  it("is sent half a second after the last change, by what differs only", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Q" });
    await pass(400);
    tab.edit(ID, { name: "Quayside" });
    await pass(400);
    expect(server.seen).toEqual([]);
    expect(tab.state(ID)).toBe("saving");
    await pass(100);
    expect(server.patches).toEqual([{ name: "Quayside" }]);
    expect(tab.state(ID)).toBe("saved");
    expect(store.entries.size).toBe(0);
    expect(tab.told).toEqual([{ type: "saved", userId: "ada", kind: "companies", id: ID, version: 2 }]);
  });

  it("that is taken back is not sent", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Quayside" });
    tab.edit(ID, { name: "Harborline" });
    await pass(1_000);
    expect(server.seen).toEqual([]);
    expect(store.entries.size).toBe(0);
  });

  it("that changes nothing is none", async () => {
    const tab = await browser.open();
    tab.edit(ID, (record) => ({ ...record }));
    expect(tab.saver.hasUnsent()).toBe(false);
  });

  it("is sent at once when the page is left, so that it outlives the page", async () => {
    server.add("c2");
    const tab = await browser.open();
    tab.edit(ID, { name: "Quayside" });
    tab.edit("c2", { name: "Tideline" });
    tab.saver.flush(true);
    await idle();
    expect(server.seen.map(({ body, keepalive }) => [body, keepalive])).toEqual([
      [{ name: "Quayside" }, true],
      [{ name: "Tideline" }, true],
    ]);
  });

  it("that is too large to outlive the page is sent all the same", async () => {
    const tab = await browser.open();
    tab.edit(ID, { description: "x".repeat(70_000) });
    tab.saver.flush(true);
    await idle();
    expect(server.seen.map(({ keepalive, status }) => [keepalive, status])).toEqual([[false, 200]]);
  });

  it("is sent at once when its page is left for another one", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "Quayside" });
    tab.saver.hurry("companies", ID);
    await pass(0);
    expect(server.patches).toEqual([{ name: "Quayside" }]);
  });

  it("made while another one is on its way is kept, shown, and sent after it", async () => {
    server.delay = () => 300;
    const tab = await browser.open();
    tab.edit(ID, { name: "Qu" });
    await pass(500);
    const names: string[] = [];
    tab.saver.subscribe(() => names.push(tab.shown(ID).name));
    tab.edit(ID, { name: "Quay" });
    await pass(200);
    tab.edit(ID, { name: "Quayside", description: "Barges" });
    await pass(1_500);
    expect(server.patches).toEqual([{ name: "Qu" }, { name: "Quayside", description: "Barges" }]);
    expect(new Set(names)).toEqual(new Set(["Quay", "Quayside"]));
    expect(server.seen).toHaveLength(2);
  });

  it("on top of one that the server writes otherwise does not flicker back", async () => {
    server.delay = () => 300;
    server.written = (patch) => ({ ...patch, name: String(patch.name).trim() });
    const tab = await browser.open();
    tab.edit(ID, { name: "quay " });
    await pass(600);
    tab.edit(ID, { name: "quay side" });
    await pass(300);
    expect(tab.shown(ID).name).toBe("quay side");
    await pass(1_000);
    expect(server.company(ID).name).toBe("quay side");
  });
});

describe("several edits", () => {
  it("are sent in the order of their first change, one after the other", async () => {
    server.add("c2");
    server.delay = () => 200;
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    await pass(100);
    tab.edit("c2", { name: "Two" });
    await pass(100);
    tab.edit(ID, { name: "One again" });
    await pass(500);
    expect(server.seen.map(({ path }) => path)).toEqual([`/api/companies/${ID}`]);
    await pass(500);
    expect(server.seen.map(({ path }) => path)).toEqual([`/api/companies/${ID}`, "/api/companies/c2"]);
  });

  it("go on behind one that waits for a person", async () => {
    server.add("c2");
    server.objections = ({ name }) => (name === "" ? [{ pointer: "/name", code: "required", detail: "A value is required." }] : []);
    const tab = await browser.open();
    tab.edit(ID, { name: "" });
    tab.edit("c2", { name: "Two" });
    await pass(1_000);
    expect([tab.state(ID), tab.state("c2")]).toEqual(["invalid", "saved"]);
  });

  it("go on behind one that the server fails at", async () => {
    server.add("c2");
    server.fault = ({ url }) => (url.endsWith(ID) ? { status: 500 } : undefined);
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    tab.edit("c2", { name: "Two" });
    await pass(1_000);
    expect([tab.state(ID), tab.state("c2")]).toEqual(["saving", "saved"]);
    await pass(20_000);
    expect(tab.state(ID)).toBe("offline");
    server.fault = () => undefined;
    await pass(30_000);
    expect(server.company(ID).name).toBe("One");
  });
});

describe("a store that is full", () => {
  it("is told, and the edit is sent all the same", async () => {
    store.isFull = true;
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    await pass(100);
    expect(tab.saver.status().isMemoryOnly).toBe(true);
    await pass(1_000);
    expect(server.company(ID).name).toBe("Mine");
    expect(tab.saver.status().isMemoryOnly).toBe(false);
  });
});

describe("settling", () => {
  it("waits until everything is sent", async () => {
    server.delay = () => 200;
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    const settled = tab.saver.settle();
    await pass(300);
    expect((await settled).state).toBe("saved");
    expect(server.company(ID).name).toBe("Mine");
  });

  it("gives up without a network", async () => {
    server.fault = () => "lost";
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    const settled = tab.saver.settle();
    await pass(300);
    expect((await settled).state).toBe("offline");
  });
});
