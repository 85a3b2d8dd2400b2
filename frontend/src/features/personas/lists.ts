import type { TargetPersona } from "@blossomer/gtm-client";

/** The members of a persona that are lists of texts. */
export type ListName = {
  [Name in keyof TargetPersona]: TargetPersona[Name] extends string[] ? Name : never;
}[keyof TargetPersona];

interface ListText {
  title: string;
  description: string;
  /** What one item is called. */
  itemName: string;
  /** Whether the items are steps. */
  ordered?: true;
}

/** What these lists are called. */
export const LISTS: Record<ListName, ListText> = {
  rationale: { title: "Rationale", description: "Why this person is worth talking to.", itemName: "reason" },
  goals: { title: "Goals", description: "What this person wants to reach.", itemName: "goal" },
  objections: { title: "Objections", description: "What this person may say against it.", itemName: "objection" },
  purchaseJourney: {
    title: "Purchase journey",
    description: "The steps from the first look to the purchase, in order.",
    itemName: "step",
    ordered: true,
  },
  buyingSignalsRationale: {
    title: "Rationale of the signals",
    description: "Why these signals and not others.",
    itemName: "reason",
  },
};
