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

describe("without a network", () => {
  it("edits wait, and are sent later in order", async () => {
    server.add("c2");
    server.fault = () => "lost";
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    tab.edit("c2", { name: "Two" });
    await pass(60_000);
    expect([tab.state(ID), tab.state("c2")]).toEqual(["offline", "offline"]);
    expect(tab.saver.status().state).toBe("offline");
    server.fault = () => undefined;
    await pass(30_000);
    expect(server.patches).toEqual([{ name: "One" }, { name: "Two" }]);
    expect(tab.saver.status()).toEqual({ state: "saved", pending: [], isMemoryOnly: false });
  });

  it("tries more and more seldom, up to every half minute", async () => {
    server.fault = () => "lost";
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    const times: number[] = [];
    const start = Date.now();
    for (let second = 0; second < 130; second++) {
      const before = server.seen.length;
      await pass(1_000);
      times.push(...server.seen.slice(before).map(() => Math.round((Date.now() - start) / 1_000)));
    }
    expect(times).toEqual([1, 2, 4, 8, 16, 32, 62, 92, 122]);
  });

  it("tries at once when a person wishes it or the network is back", async () => {
    server.fault = () => "lost";
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    await pass(40_000);
    server.fault = () => undefined;
    tab.saver.retry();
    await pass(0);
    expect(server.patches).toEqual([{ name: "One" }]);
  });

  it("further edits of the same record join in", async () => {
    server.fault = () => "lost";
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    await pass(5_000);
    tab.edit(ID, { description: "Barges" });
    await pass(5_000);
    server.fault = () => undefined;
    tab.saver.retry();
    await pass(0);
    expect(server.patches).toEqual([{ name: "One", description: "Barges" }]);
  });

  it("waits as long as the server asks", async () => {
    server.faults.push({ status: 503, retryAfter: 7 });
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    await pass(7_400);
    expect(server.patches).toEqual([]);
    await pass(200);
    expect(server.patches).toEqual([{ name: "One" }]);
  });

  it("edits survive a reload", async () => {
    server.fault = () => "lost";
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    await pass(1_000);
    tab.kill();
    const reloaded = await browser.open();
    expect(reloaded.shown(ID).name).toBe("One");
    expect(reloaded.state(ID)).toBe("saving");
    server.fault = () => undefined;
    await pass(0);
    expect(server.company(ID).name).toBe("One");
    expect(store.entries.size).toBe(0);
  });
});

describe("an answer that got lost", () => {
  it("is not taken for somebody else's change", async () => {
    server.faults.push("answerLost");
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    await pass(3_000);
    expect(server.seen.map(({ status }) => status)).toEqual(["lost", 412]);
    expect(server.company(ID)).toMatchObject({ name: "One", version: 2 });
    expect(tab.state(ID)).toBe("saved");
  });

  it("is not in the way of going on", async () => {
    server.faults.push("answerLost");
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    await pass(700);
    tab.edit(ID, { name: "One and more" });
    await pass(3_000);
    expect(server.company(ID).name).toBe("One and more");
    expect(tab.state(ID)).toBe("saved");
  });

  it("is undone when the edit was taken back meanwhile", async () => {
    server.faults.push("answerLost");
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    await pass(700);
    tab.edit(ID, { name: "Harborline" });
    await pass(3_000);
    expect(server.company(ID)).toMatchObject({ name: "Harborline", version: 3 });
    expect(tab.saver.hasUnsent()).toBe(false);
  });

  it("closes the door to a late arrival when the edit was taken back", async () => {
    server.faults.push("lost");
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    await pass(700);
    tab.edit(ID, { name: "Harborline" });
    await pass(3_000);
    expect(server.patches).toEqual([{ name: "Harborline" }]);
  });

  it("is known as such after a reload, too", async () => {
    server.delay = () => 1_000;
    const tab = await browser.open();
    tab.edit(ID, { name: "One" });
    await pass(600);
    tab.edit(ID, { name: "One and more" });
    await idle();
    tab.kill();
    server.delay = () => 0;
    const reloaded = await browser.open();
    await pass(1_000);
    expect(server.company(ID).name).toBe("One and more");
    expect(reloaded.state(ID)).toBe("saved");
  });
});

describe("without a session", () => {
  it("everything is kept, and sent after signing in", async () => {
    const tab = await browser.open();
    server.user = null;
    tab.edit(ID, { name: "Mine" });
    await pass(60_000);
    expect(tab.state(ID)).toBe("signedOut");
    expect(tab.saver.status().state).toBe("signedOut");
    server.user = "ada";
    await tab.saver.start();
    await pass(0);
    expect(server.company(ID).name).toBe("Mine");
  });

  it("of the same user nothing is sent, and nothing counts as deleted", async () => {
    const tab = await browser.open();
    server.user = "bob";
    tab.edit(ID, { name: "Mine" });
    await pass(1_000);
    expect(tab.state(ID)).toBe("signedOut");
    tab.kill();
    const bobs = await browser.open("bob");
    await pass(1_000);
    expect(bobs.saver.hasUnsent()).toBe(false);
    expect(store.entries.size).toBe(1);
  });
});
