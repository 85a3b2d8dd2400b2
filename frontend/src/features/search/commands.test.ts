import { expect, it } from "vitest";
import { COMMANDS, matching } from "./commands";

const names = (typed: string) => matching(typed).map(({ name }) => name);

it("finds commands by their words, and by others for the same", () => {
  expect(names("new acc")).toEqual(["New account"]);
  expect(names("theme")).toEqual(["Light colors", "Dark colors", "Colors of the system"]);
  expect(names("API key")).toEqual(["Go to settings"]);
});

it("finds nothing for the name of a record", () => {
  expect(names("harborline")).toEqual([]);
});

it("shows all where nothing is typed", () => {
  expect(names(" ")).toHaveLength(COMMANDS.length);
});
