import { describe, expect, it } from "vitest";
import { eventsIn, nearest } from "./imports";

describe("eventsIn", () => {
  it("reads the events that are whole, and says where the rest begins", () => {
    const first = 'event: progress\ndata: {"phase":"read","done":1,"total":2}\n\n';
    expect(eventsIn(`${first}event: rep`)).toEqual({
      events: [{ event: "progress", data: { phase: "read", done: 1, total: 2 } }],
      end: first.length,
    });
  });

  it("goes on where it stopped", () => {
    const first = 'event: progress\ndata: {"done":1}\n\n';
    const second = 'event: progress\ndata: {"done":2}\n\n';
    expect(eventsIn(first + second, first.length).events).toEqual([{ event: "progress", data: { done: 2 } }]);
    expect(eventsIn(first, first.length)).toEqual({ events: [], end: first.length });
  });

  it("passes over comments", () => {
    expect(eventsIn(': still here\n\nevent: report\ndata: {"balanced":true}\n\n').events).toEqual([
      { event: "report", data: { balanced: true } },
    ]);
  });

  it("finds nothing in nothing", () => {
    expect(eventsIn("")).toEqual({ events: [], end: 0 });
  });
});

describe("nearest", () => {
  it("is the lowest parent that is given", () => {
    expect(nearest({ companyId: "c", targetAccountId: "a" })).toEqual({ targetAccountId: "a" });
    expect(nearest({ companyId: "c", targetPersonaId: "p", targetAccountId: "a" })).toEqual({ targetPersonaId: "p" });
    expect(nearest({})).toEqual({});
  });
});
