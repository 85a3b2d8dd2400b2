import type { components } from "@blossomer/gtm-client";

type Schemas = components["schemas"];

/** A word of a known vocabulary (null when there is none for it) with the label as somebody wrote it. */
export interface Classified<Word extends string> {
  value: Word | null;
  label: string;
}

export interface Option<Word extends string> {
  value: Word;
  label: string;
}

export const PRIORITIES: readonly Option<Schemas["PriorityWord"]>[] = [
  { value: "High", label: "High" },
  { value: "Medium", label: "Medium" },
  { value: "Low", label: "Low" },
];

export const SIGNAL_TYPES: readonly Option<Schemas["SignalTypeWord"]>[] = [
  { value: "technology", label: "Technology" },
  { value: "behavioral", label: "Behavioral" },
  { value: "intent", label: "Intent" },
  { value: "contextual", label: "Contextual" },
];

export const SENIORITIES: readonly Option<Schemas["SeniorityWord"]>[] = [
  { value: "junior", label: "Junior" },
  { value: "mid", label: "Mid" },
  { value: "senior", label: "Senior" },
  { value: "director", label: "Director" },
  { value: "vp", label: "VP" },
  { value: "c_level", label: "C-level" },
];

export const CAMPAIGN_TYPES: readonly Option<Schemas["CampaignType"]>[] = [
  { value: "email", label: "E-mail" },
  { value: "linkedin", label: "LinkedIn" },
  { value: "cold_call", label: "Cold call" },
  { value: "ad", label: "Ad" },
];

export const CAMPAIGN_STATUSES: readonly Option<Schemas["CampaignStatus"]>[] = [
  { value: "draft", label: "Draft" },
  { value: "active", label: "Active" },
  { value: "paused", label: "Paused" },
  { value: "completed", label: "Completed" },
];

/** How people call a word. */
export function labelOf<Word extends string>(options: readonly Option<Word>[], word: Word): string {
  return options.find((option) => option.value === word)?.label ?? word;
}

/** What a classified value is shown as: as it was written, else as its word is called. */
export function shown<Word extends string>(options: readonly Option<Word>[], classified: Classified<Word> | null): string | null {
  if (classified === null) {
    return null;
  }
  return classified.value === classified.label ? labelOf(options, classified.value) : classified.label;
}
