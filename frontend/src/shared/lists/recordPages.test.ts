import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { recordPages } from "./recordPages";

/** Accounts, of which those have no persona. */
function accountsOf(length: number, isBare: (index: number) => boolean) {
  return Array.from({ length }, (_, index) => ({ id: `a${index}`, targetPersonas: isBare(index) ? [] : [{ id: `p${index}` }] }));
}

let accounts: ReturnType<typeof accountsOf>;
let asked: URLSearchParams[];

beforeEach(() => {
  asked = [];
  accounts = accountsOf(250, (index) => index % 3 === 0);
  vi.stubGlobal("fetch", (request: Request) => {
    const { searchParams } = new URL(request.url);
    asked.push(searchParams);
    return Promise.resolve(Response.json(answer(searchParams)));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function answer(parameters: URLSearchParams) {
  const ids = parameters.get("id.in")?.split(",");
  if (ids !== undefined) {
    return { items: ids.map((id) => ({ id, name: `Name of ${id}` })) };
  }
  const from = Number(parameters.get("cursor") ?? 0);
  const to = from + Number(parameters.get("limit"));
  return { items: accounts.slice(from, to), ...(to < accounts.length ? { next: String(to) } : {}) };
}

async function pagesOf(query: Parameters<typeof recordPages<"targetAccounts">>[1], pages: number) {
  const { pages: found } = await new QueryClient().infiniteQuery({ ...recordPages("targetAccounts", query, "targetPersonas"), pages });
  return found;
}

it("finds the whole records that have nothing below them, in their order", async () => {
  const [first] = await pagesOf({ sort: "name", companyId: "c1" }, 1);
  expect(first?.items.map(({ name }) => name)).toEqual(
    accounts.slice(0, 100).filter(({ targetPersonas }) => targetPersonas.length === 0).map(({ id }) => `Name of ${id}`),
  );
  expect(first?.next).toBe("100");
  expect(asked.map((each) => [each.get("companyId"), each.get("fields"), each.get("sort")])).toEqual([
    ["c1", "id,targetPersonas.id", "name"],
    [null, null, "name"],
  ]);
});

it("goes on to the end without asking for what was found before", async () => {
  const pages = await pagesOf({}, 5);
  expect(pages.map(({ items }) => items.length)).toEqual([34, 33, 17]);
  expect(pages.at(-1)?.next).toBeUndefined();
});

it("looks through further pages while nothing is found, but not without end", async () => {
  accounts = accountsOf(600, () => false);
  const [first] = await pagesOf({}, 1);
  expect(first).toEqual({ items: [], next: "400" });
  expect(asked).toHaveLength(4);
});
