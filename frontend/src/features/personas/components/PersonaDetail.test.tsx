import type { TargetPersona } from "@blossomer/gtm-client";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeRecordApi } from "@/shared/testing/FakeRecordApi";
import { renderInApp, seen, textsOf } from "@/shared/testing/renderInApp";
import { PersonaDetail } from "./PersonaDetail";

const persona: TargetPersona = {
  id: "01a212ca-1a58-7000-914f-199b5961d4ec",
  version: 3,
  createdAt: "2026-01-01T10:00:00Z",
  updatedAt: "2026-01-02T10:00:00Z",
  source: null,
  companyId: "01a212ca-1a58-7000-914f-199b5961d4ee",
  targetAccountId: "01a212ca-1a58-7000-914f-199b5961d4ef",
  name: "Head of the terminal",
  description: "Answers for the cranes.",
  rationale: ["Holds the budget"],
  demographics: {
    jobTitles: ["Terminal Manager"],
    departments: ["Operations"],
    seniority: [
      { value: "c_level", label: "Founder/CEO" },
      { value: null, label: "Mid to Senior" },
    ],
    buyingRoles: ["Decision Maker"],
    jobDescriptionKeywords: ["crane allocation"],
  },
  useCases: [
    { useCase: "Plan a berth", painPoints: "Ships wait outside", capability: "Berth planning", desiredOutcome: "Shorter stays" },
    { useCase: "Share cranes", painPoints: null, capability: null, desiredOutcome: null },
  ],
  buyingSignals: [
    {
      title: "New in the post",
      description: "For a hundred days.",
      type: { value: "behavioral", label: "LinkedIn Activity" },
      priority: { value: "High", label: "High" },
      detectionMethod: "Job alerts",
      enabled: true,
    },
  ],
  buyingSignalsRationale: ["Newcomers want a quick win"],
  objections: ["Our software can do that"],
  goals: ["Fewer idle cranes"],
  purchaseJourney: ["Sees the figures", "Talks to a peer"],
  metadata: {
    primaryContextSource: "user_input",
    sourcesUsed: ["interview notes"],
    contextSufficiency: "partly",
    confidenceAssessment: {
      overallConfidence: "rather high",
      dataQuality: "mixed",
      inferenceLevel: "moderate",
      recommendedImprovements: ["Ask a crane driver"],
    },
    processingNotes: "The name is a guess.",
  },
};

/** Ids are links, times are written for people, and a word is shown by its label. */
const SHOWN_OTHERWISE = /^\/(id|companyId|targetAccountId|createdAt|updatedAt)$|\/value$/;

let api: FakeRecordApi<TargetPersona>;

beforeEach(async () => {
  api = new FakeRecordApi("target-personas", persona);
  await renderInApp(<PersonaDetail id={persona.id} />);
  await screen.findByLabelText("Name of the persona");
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Waits until the server has these changes, and nothing else. */
async function saved(changes: Partial<TargetPersona>): Promise<void> {
  await waitFor(() => {
    expect({ ...api.record, version: persona.version }).toEqual({ ...persona, ...changes });
  });
}

describe("the page of a persona", () => {
  it("shows every text of it", () => {
    const page = seen();
    const texts = textsOf(persona).filter(([path]) => !SHOWN_OTHERWISE.test(path));
    expect(texts.filter(([, text]) => !page.includes(text))).toEqual([]);
    expect(texts).toHaveLength(32);
  });

  it("keeps the seniorities as they were written when one is added", async () => {
    const user = userEvent.setup();
    await user.type(screen.getByLabelText("Add to Seniority"), "Head of docks{Enter}");
    await saved({
      demographics: { ...persona.demographics, seniority: [...persona.demographics.seniority, { value: "senior", label: "Head of docks" }] },
    });
  });

  it("edits a use case in place and leaves the others", async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Share cranes" }));
    fireEvent.change(screen.getByLabelText("Desired outcome"), { target: { value: "No crane waits" } });
    await saved({
      useCases: persona.useCases.map((each, index) => (index === 1 ? { ...each, desiredOutcome: "No crane waits" } : each)),
    });
  });

  it("adds a use case and deletes another", async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Add a use case" }));
    await user.click(screen.getByRole("button", { name: "Delete Plan a berth" }));
    await saved({
      useCases: [...persona.useCases.slice(1), { useCase: "New use case", painPoints: null, capability: null, desiredOutcome: null }],
    });
  });

  it("appends a step to the purchase journey", async () => {
    const user = userEvent.setup();
    await user.type(screen.getByLabelText("Add a step"), "Signs{Enter}");
    await saved({ purchaseJourney: ["Sees the figures", "Talks to a peer", "Signs"] });
  });

  it("leads to a new campaign for this very persona", () => {
    const links = screen.getAllByRole("link", { name: /New campaign/ }).map((link) => link.getAttribute("href"));
    expect(links).toEqual([`/campaigns/new?account=${persona.targetAccountId}&persona=${persona.id}`]);
  });
});
