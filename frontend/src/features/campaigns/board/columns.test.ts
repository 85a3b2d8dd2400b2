import type { Campaign } from "@blossomer/gtm-client";
import { describe, expect, it } from "vitest";
import { movesFrom, type Status } from "../status";
import { columnsOf } from "./columns";

function card(id: string, stored: Status, shown: Status = stored, version = 1) {
  const campaign = { id, version } as Campaign;
  return { stored: { ...campaign, status: stored }, shown: { ...campaign, status: shown } };
}

const TOTALS = { draft: 3, active: 1, paused: 0, completed: 0 };

describe("the columns of the board", () => {
  it("hold campaigns by the status that is shown, and count the move", () => {
    const columns = columnsOf([card("a", "draft"), card("b", "draft", "active"), card("c", "active")], TOTALS);
    expect(columns.map(({ status, cards, total }) => [status, cards.map(({ stored }) => stored.id), total])).toEqual([
      ["draft", ["a"], 2],
      ["active", ["b", "c"], 2],
      ["paused", [], 0],
      ["completed", [], 0],
    ]);
  });

  it("show a campaign once that two lists have, as it was last", () => {
    const columns = columnsOf([card("a", "draft", "draft", 1), card("a", "active", "active", 2)], TOTALS);
    expect(columns.flatMap(({ cards }) => cards.map(({ stored }) => stored.version))).toEqual([2]);
  });
});

describe("moves", () => {
  it("are those that the server allows", () => {
    expect(movesFrom("draft")).toEqual(["active"]);
    expect(movesFrom("active")).toEqual(["paused", "completed"]);
    expect(movesFrom("paused")).toEqual(["active", "completed"]);
    expect(movesFrom("completed")).toEqual([]);
  });

  it("start from the saved status while another one is not saved yet", () => {
    expect(movesFrom("active", "draft")).toEqual(["draft"]);
    expect(movesFrom("paused", "active")).toEqual(["active", "completed"]);
  });
});
