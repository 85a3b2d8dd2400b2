import type { Campaign } from "@blossomer/gtm-client";

/** A campaign, for tests. */
export function campaignOf(campaign: Partial<Campaign>): Campaign {
  return {
    id: "01a212ca-1a6c-7001-8131-d3debb22977b",
    version: 1,
    createdAt: "2026-11-25T12:00:00Z",
    updatedAt: "2026-11-25T12:00:00Z",
    source: null,
    companyId: "01a212ca-1a53-7000-82e2-d9c27a2cee2b",
    targetAccountId: "01a212ca-1a58-7000-914f-199b5961d4ec",
    targetPersonaId: "01a212ca-1a60-7000-adcc-f480fda5efb6",
    name: "Spring peak",
    type: "email",
    status: "draft",
    subject: null,
    body: null,
    alternatives: [],
    segments: [],
    breakdown: [],
    configuration: { useCase: null, emphasis: null, template: null, openingLine: null, callToAction: null, socialProof: null },
    snapshot: { company: { name: null, url: null }, account: { name: null, description: null }, persona: { name: null, description: null } },
    generation: { generationId: null, confidence: null, personalizationLevel: null, processingTimeMs: null },
    ...campaign,
  };
}
