import { describe, expect, it } from "vitest";
import { relationOf } from "../mail/edits";
import { mailOf } from "../mail/samples";
import { newCampaign, suggestedName, type Target } from "./skeleton";
import { wizardSearch } from "./wizardSearch";

const TARGET = {
  company: { id: "c", name: "Acme", url: "https://acme.example" },
  account: { id: "a", name: "Nurseries", description: "Mid-size" },
  persona: {
    id: "p",
    name: "Head of operations",
    description: null,
    useCases: [{ useCase: "Spring peak", painPoints: "Too few hands.", capability: "Picks and packs.", desiredOutcome: "A third less waste." }],
  },
} as unknown as Target;

function made(choices: Parameters<typeof newCampaign>[1]) {
  const { segments, body, ...rest } = newCampaign(TARGET, choices);
  const parts = (segments ?? []).map(({ type = null, text = null, color = null, label = null }) => ({ type, text, color, label }));
  return { ...rest, segments: parts, body: body ?? null };
}

describe("a new campaign", () => {
  it("has the words of the use case where they belong, and makes nothing up", () => {
    const campaign = made({ useCase: 0, emphasis: "desired-outcome", opening: "buying-signal", action: "meeting", proof: "Two sites use it." });
    expect(campaign.segments.map(({ type, text }) => [type, text])).toEqual([
      ["subject", ""],
      ["intro", ""],
      ["pain-point", "Too few hands."],
      ["company-intro", ""],
      ["emphasis", "A third less waste."],
      ["social-proof", "Two sites use it."],
      ["cta", ""],
    ]);
    expect(campaign.body).toBe("Too few hands.\n\nA third less waste.\n\nTwo sites use it.");
    expect(relationOf(mailOf({ body: campaign.body, segments: campaign.segments }))).toBe("agree");
    expect(campaign.configuration).toEqual({
      useCase: "Spring peak",
      emphasis: "desired-outcome",
      template: "blossomer",
      openingLine: "buying-signal",
      callToAction: "meeting",
      socialProof: "Two sites use it.",
    });
    expect(campaign.snapshot?.account).toEqual({ name: "Nurseries", description: "Mid-size" });
  });

  it("says the pain point once, also when it is emphasized", () => {
    const campaign = made({ useCase: 0, emphasis: "pain-point" });
    expect(campaign.segments.filter(({ text }) => text === "Too few hands.")).toHaveLength(1);
  });

  it("is empty with the blank template", () => {
    const campaign = made({ useCase: 0, template: "custom" });
    expect([campaign.segments, campaign.breakdown, campaign.body]).toEqual([[], [], null]);
  });

  it("has no subject where there is none", () => {
    expect(made({ type: "cold_call" }).segments.map(({ type }) => type)).not.toContain("subject");
    expect(made({ type: "ad" }).segments[0]?.type).toBe("subject");
  });

  it("has a name of its own, or one by what it is about", () => {
    expect(made({ name: "Mine" }).name).toBe("Mine");
    expect(suggestedName(TARGET, { useCase: 0 })).toBe("Spring peak for Head of operations");
    expect(suggestedName(TARGET, { type: "cold_call" })).toBe("Cold call for Head of operations");
  });
});

describe("the address of the wizard", () => {
  it("keeps what was entered", () => {
    const search = { step: 2, account: "a", persona: "p", type: "ad", useCase: 0, emphasis: "pain-point", proof: "41 to 26" };
    expect(wizardSearch(search)).toEqual(search);
  });

  it("leaves out what is no choice", () => {
    expect(wizardSearch({ step: 4, type: "fax", useCase: -1, emphasis: "noise", template: "", name: "", proof: null })).toEqual({});
    expect(wizardSearch({ step: "3", useCase: "1", name: 2025 })).toEqual({ step: 3, useCase: 1, name: "2025" });
  });
});
