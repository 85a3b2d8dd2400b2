import { beforeEach, expect, test } from "vitest";
import { database } from "@/shared/lib/database";
import type { DeletedTree } from "@/shared/lib/database";
import type { Entry } from "./entry";
import { clearCopies, clearUserData, countDeleted, countUnsent } from "./userData";

const ADA = "ada";
const BOB = "bob";

function entry(key: string, userId: string): Entry {
  const record = { id: key, version: 1, name: key } as Entry["base"];
  return {
    key,
    userId,
    kind: "companies",
    id: key,
    order: 1,
    owner: "another tab",
    base: record,
    etag: null,
    mine: record,
    attempts: [],
    withheld: [],
    refusal: null,
    gone: false,
    isStacked: false,
  };
}

function deleted(key: string, userId: string): DeletedTree {
  return { key, userId, deletedAt: 1, kind: "companies", id: key, name: key, below: 0, tree: {}, isConfirmed: true, restoreKey: "r" };
}

beforeEach(async () => {
  const browser = await database();
  const transaction = browser.transaction(["entries", "deleted", "cache"], "readwrite");
  for (const store of ["entries", "deleted", "cache"] as const) {
    await transaction.objectStore(store).clear();
  }
  await transaction.objectStore("entries").put(entry("1", ADA));
  await transaction.objectStore("entries").put(entry("2", ADA));
  await transaction.objectStore("entries").put(entry("3", BOB));
  await transaction.objectStore("deleted").put(deleted("4", ADA));
  await transaction.objectStore("deleted").put(deleted("5", BOB));
  await transaction.objectStore("cache").put({ answers: "of the server" }, `queries ${ADA}`);
  await transaction.done;
});

async function counts() {
  return {
    ada: [await countUnsent(ADA), await countDeleted(ADA)],
    bob: [await countUnsent(BOB), await countDeleted(BOB)],
    cache: await (await database()).count("cache"),
  };
}

test("counts the edits of one user, of whatever tab", async () => {
  expect(await counts()).toEqual({ ada: [2, 1], bob: [1, 1], cache: 1 });
});

test("forgets everything of a user, and keeps the edits of others", async () => {
  await clearUserData(ADA);
  expect(await counts()).toEqual({ ada: [0, 0], bob: [1, 1], cache: 0 });
});

test("removes copies without losing an edit", async () => {
  await clearCopies(ADA);
  expect(await counts()).toEqual({ ada: [2, 0], bob: [1, 1], cache: 0 });
});
