import type { CompanyTree } from "@blossomer/gtm-client";
import { expect, it } from "vitest";
import { changesOf, latest, latestIn, SHOWN_CHANGES } from "./recent";

function record(id: string, minute: number) {
  const updatedAt = `2026-11-25T10:${String(minute).padStart(2, "0")}:00.000Z`;
  return { id, name: id, updatedAt, createdAt: updatedAt };
}

it("finds the latest changes on every level of a tree", () => {
  const tree = {
    ...record("company", 1),
    targetAccounts: [
      {
        ...record("account", 5),
        targetPersonas: [{ ...record("persona", 3), campaigns: [record("campaign", 4)] }],
        campaigns: [record("without persona", 6)],
      },
    ],
    campaigns: [record("without account", 2)],
  } as unknown as CompanyTree;
  expect(latestIn(tree).map(({ kind, id }) => [kind, id])).toEqual([
    ["campaigns", "without persona"],
    ["targetAccounts", "account"],
    ["campaigns", "campaign"],
    ["targetPersonas", "persona"],
    ["campaigns", "without account"],
    ["companies", "company"],
  ]);
});

it("stops after a handful", () => {
  const changes = changesOf("campaigns", Array.from({ length: 20 }, (_, minute) => record(`c${minute}`, minute)));
  expect(latest(changes)).toHaveLength(SHOWN_CHANGES);
  expect(latest(changes)[0]?.id).toBe("c19");
});
