import type { TargetAccount } from "@blossomer/gtm-client";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeRecordApi } from "@/shared/testing/FakeRecordApi";
import { renderInApp, seen, textsOf } from "@/shared/testing/renderInApp";
import { AccountDetail } from "./AccountDetail";

const account: TargetAccount = {
  id: "01a212ca-1a58-7000-914f-199b5961d4ec",
  version: 3,
  createdAt: "2026-01-01T10:00:00Z",
  updatedAt: "2026-01-02T10:00:00Z",
  source: {
    importId: "01a212ca-1a58-7000-914f-199b5961d4ed",
    key: "target_accounts",
    path: "/7",
    originalId: "old-account-7",
    originalTimestamp: "7/6/2025",
    contentHash: "9b1d3d4f",
  },
  companyId: "01a212ca-1a58-7000-914f-199b5961d4ee",
  name: "Port operators",
  description: "They have two terminals.",
  rationale: ["Cranes wait", "Berths are scarce"],
  firmographics: {
    industry: ["Shipping"],
    employees: "200-1000",
    departmentSize: "12 planners",
    revenue: "$20M",
    geography: ["Baltic Sea"],
    businessModel: ["Landlord port"],
    fundingStage: ["Municipal"],
    companyType: ["Public"],
    keywords: ["berth"],
  },
  buyingSignals: [
    {
      title: "Opens a terminal",
      description: "A second one.",
      type: { value: "technology", label: "Tech Stack" },
      priority: { value: null, label: "Urgent" },
      detectionMethod: "Trade press",
      enabled: false,
    },
  ],
  buyingSignalsRationale: ["They come before a purchase"],
  metadata: {
    primaryContextSource: "website_content",
    sourcesUsed: ["annual report"],
    contextSufficiency: "partly",
    confidenceAssessment: {
      overallConfidence: "rather high",
      dataQuality: "mixed",
      inferenceLevel: "moderate",
      recommendedImprovements: ["Ask a harbor master"],
    },
    processingNotes: "Two pages could not be read.",
  },
};

/** Ids are links, times are written for people, and a word is shown by its label. */
const SHOWN_OTHERWISE = /^\/(id|companyId|createdAt|updatedAt|source\/importId)$|\/type\/value$/;

let api: FakeRecordApi<TargetAccount>;

beforeEach(async () => {
  api = new FakeRecordApi("target-accounts", account);
  await renderInApp(<AccountDetail id={account.id} />);
  await screen.findByLabelText("Name of the account");
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function change(label: string, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

/** Waits until the server has these changes, and nothing else. */
async function saved(changes: Partial<TargetAccount>): Promise<void> {
  await waitFor(() => {
    expect({ ...api.record, version: account.version }).toEqual({ ...account, ...changes });
  });
}

describe("the page of an account", () => {
  it("shows every text of it", () => {
    const page = seen();
    const texts = textsOf(account).filter(([path]) => !SHOWN_OTHERWISE.test(path));
    expect(texts.filter(([, text]) => !page.includes(text))).toEqual([]);
    expect(texts).toHaveLength(32);
    expect(screen.getByRole("link", { name: "The import it came with" }).getAttribute("href")).toBe("/imports/01a212ca-1a58-7000-914f-199b5961d4ed");
    expect(screen.getByRole("switch", { name: "Use Opens a terminal" }).getAttribute("aria-checked")).toBe("false");
  });

  it("saves what is changed deep inside, and nothing else", async () => {
    change("Data quality", "good");
    change("Employees", "");
    await saved({
      firmographics: { ...account.firmographics, employees: null },
      metadata: { ...account.metadata, confidenceAssessment: { ...account.metadata.confidenceAssessment, dataQuality: "good" } },
    });
  });

  it("keeps the name in one line", async () => {
    change("Name of the account", "Ports\nand terminals");
    await saved({ name: "Ports and terminals" });
  });

  it("adds tags and reasons where they stand", async () => {
    const user = userEvent.setup();
    await user.type(screen.getByLabelText("Add to Industry"), "Ferries{Enter}");
    expect(screen.getByRole("button", { name: /^Ferries:/ })).toBeDefined();
    await saved({ firmographics: { ...account.firmographics, industry: ["Shipping", "Ferries"] } });
  });

  it("keeps how a signal's type was written when another of its fields changes", async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole("switch", { name: "Use Opens a terminal" }));
    await saved({ buyingSignals: account.buyingSignals.map((signal) => ({ ...signal, enabled: true })) });
  });
});
