import { expect, it } from "vitest";
import { treeOf } from "./tree";

it("puts records below the nearest one that they belong to", () => {
  const roots = treeOf({
    companies: [{ id: "c", name: "Acme" }],
    targetAccounts: [{ id: "a", name: "Nurseries", companyId: "c" }],
    targetPersonas: [
      { id: "p", name: "Grower", targetAccountId: "a" },
      { id: "q", name: "Buyer", targetAccountId: "elsewhere" },
    ],
    campaigns: [
      { id: "m", name: "Spring", companyId: "c", targetAccountId: "a", targetPersonaId: "p" },
      { id: "n", name: "Adrift", companyId: "c", targetAccountId: null, targetPersonaId: null },
    ],
  });

  expect(roots.map(({ name }) => name)).toEqual(["Acme", "Buyer"]);
  expect(roots[0]?.children.map(({ name }) => name)).toEqual(["Nurseries", "Adrift"]);
  expect(roots[0]?.children[0]?.children[0]?.children[0]).toEqual({ kind: "campaigns", id: "m", name: "Spring", children: [] });
});
