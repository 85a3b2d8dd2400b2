import type { CompanyTree } from "@blossomer/gtm-client";
import { describe, expect, it } from "vitest";
import { allCampaigns, countByStatus, countByType, coverageOf, narrowed, pictureOf, type CampaignNode, type Picture } from "./picture";

function campaign(name: string, status: CampaignNode["status"] = "draft", type: CampaignNode["type"] = "email"): CampaignNode {
  return { id: name, name, status, type };
}

const picture: Picture = {
  accounts: [
    {
      id: "fleets",
      name: "Crane fleets",
      personas: [
        { id: "dispatcher", name: "Dispatcher", campaigns: [campaign("Double bookings", "active"), campaign("Overtime", "paused", "ad")] },
        { id: "director", name: "Managing director", campaigns: [] },
      ],
      loose: [campaign("Lost persona", "completed")],
    },
    { id: "ports", name: "Port operators", personas: [], loose: [] },
  ],
  loose: [campaign("Lost account")],
};

describe("a picture", () => {
  it("keeps the tree's order and its campaigns on every level", () => {
    const tree = {
      targetAccounts: [
        {
          id: "a1",
          name: "Account",
          rationale: ["not shown"],
          targetPersonas: [{ id: "p1", name: "Persona", campaigns: [{ ...campaign("Mail"), body: "not shown" }] }],
          campaigns: [campaign("No persona")],
        },
      ],
      campaigns: [campaign("No account")],
    } as unknown as CompanyTree;
    expect(pictureOf(tree, (_, record) => record)).toEqual({
      accounts: [
        {
          id: "a1",
          name: "Account",
          personas: [{ id: "p1", name: "Persona", campaigns: [campaign("Mail")] }],
          loose: [campaign("No persona")],
        },
      ],
      loose: [campaign("No account")],
    });
  });

  it("shows names that are not saved yet", () => {
    const tree = { targetAccounts: [{ id: "a1", name: "Before", targetPersonas: [], campaigns: [] }], campaigns: [] } as unknown as CompanyTree;
    const { accounts } = pictureOf(tree, (kind, record) => (kind === "targetAccounts" ? { ...record, name: "After" } : record));
    expect(accounts[0]?.name).toBe("After");
  });

  it("counts the campaigns of all levels", () => {
    const campaigns = allCampaigns(picture);
    expect(countByStatus(campaigns)).toEqual({ draft: 1, active: 1, paused: 1, completed: 1 });
    expect(countByType(campaigns)).toEqual({ email: 3, linkedin: 0, cold_call: 0, ad: 1 });
  });

  it("tells which accounts have no persona and which personas no campaign", () => {
    const coverage = coverageOf(picture);
    expect(coverage.accounts).toBe(2);
    expect(coverage.accountsWithoutPersonas.map(({ id }) => id)).toEqual(["ports"]);
    expect(coverage.personas).toBe(2);
    expect(coverage.personasWithoutCampaigns.map(({ id }) => id)).toEqual(["director"]);
  });
});

describe("a narrowed picture", () => {
  it("is the whole one without words and status", () => {
    expect(narrowed(picture, " ", null)).toEqual(picture);
  });

  it("shows all below an account whose name has the words", () => {
    expect(narrowed(picture, "CRANE", null)).toEqual({ accounts: picture.accounts.slice(0, 1), loose: [] });
  });

  it("shows what stands above a campaign whose name has the words", () => {
    const { accounts, loose } = narrowed(picture, "double", null);
    expect(accounts.map(({ id }) => id)).toEqual(["fleets"]);
    expect(accounts[0]?.personas.map(({ id }) => id)).toEqual(["dispatcher"]);
    expect(accounts[0]?.personas[0]?.campaigns.map(({ id }) => id)).toEqual(["Double bookings"]);
    expect(accounts[0]?.loose).toEqual([]);
    expect(loose).toEqual([]);
  });

  it("leaves out what has no campaign of the status", () => {
    const { accounts, loose } = narrowed(picture, "", "completed");
    expect(accounts.map(({ id, personas }) => [id, personas.length])).toEqual([["fleets", 0]]);
    expect(accounts[0]?.loose.map(({ id }) => id)).toEqual(["Lost persona"]);
    expect(loose).toEqual([]);
  });

  it("is empty when nothing has the words", () => {
    expect(narrowed(picture, "submarine", null)).toEqual({ accounts: [], loose: [] });
  });
});
