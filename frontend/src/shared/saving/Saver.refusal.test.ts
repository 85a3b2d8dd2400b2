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

describe("an edit that the server refuses", () => {
  const required = { pointer: "/name", code: "required", detail: "A value is required." };

  beforeEach(() => {
    server.objections = ({ name }) => (name === "" ? [required] : []);
  });

  it("is kept with what is wrong, and does not hold back the other members", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "", description: "Barges" });
    await pass(1_000);
    expect(server.patches).toEqual([{ description: "Barges" }]);
    expect(tab.state(ID)).toBe("invalid");
    expect(tab.shown(ID)).toMatchObject({ name: "", description: "Barges" });
    expect(tab.saver.record("companies", ID)).toMatchObject({ errors: [required], sentence: "A value is required." });
  });

  it("is sent again after a further change of that member only", async () => {
    const tab = await browser.open();
    tab.edit(ID, { name: "" });
    await pass(1_000);
    tab.edit(ID, { description: "Barges" });
    await pass(1_000);
    expect(server.patches).toEqual([{ description: "Barges" }]);
    tab.edit(ID, { name: "Mine" });
    await pass(1_000);
    expect(server.company(ID)).toMatchObject({ name: "Mine", description: "Barges" });
    expect(tab.state(ID)).toBe("saved");
  });

  it("holds back the list as a whole when an item of it is wrong", async () => {
    server.objections = ({ capabilities }) =>
      capabilities === undefined ? [] : [{ pointer: "/capabilities/1", code: "too_long", detail: "Too long." }];
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine", capabilities: ["A", "B"] });
    await pass(1_000);
    expect(server.patches).toEqual([{ name: "Mine" }]);
    expect(tab.saver.record("companies", ID).errors.map(({ pointer }) => pointer)).toEqual(["/capabilities/1"]);
  });

  it("as a whole waits for a further change", async () => {
    server.faults.push({ status: 403, detail: "This key may only read." });
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine" });
    await pass(60_000);
    expect(tab.saver.record("companies", ID)).toMatchObject({ state: "invalid", sentence: "This key may only read." });
    expect(server.seen).toHaveLength(1);
    tab.edit(ID, { name: "Mine too" });
    await pass(1_000);
    expect(server.company(ID).name).toBe("Mine too");
  });

  it("for its status only holds back the status", async () => {
    server.fault = () => undefined;
    server.faults.push({ status: 409, code: "status_move_not_allowed", detail: "A campaign cannot move there." });
    const tab = await browser.open();
    tab.edit(ID, { name: "Mine", status: "draft" } as object);
    await pass(1_000);
    expect(server.patches).toEqual([{ name: "Mine" }]);
    expect(tab.saver.record("companies", ID).errors).toEqual([
      { pointer: "/status", code: "status_move_not_allowed", detail: "A campaign cannot move there." },
    ]);
  });
});
