import type { TargetPersona } from "@blossomer/gtm-client";

/** A choice of a campaign's configuration: the word that is stored, and what it means. */
export interface Choice {
  value: string;
  label: string;
  hint: string;
}

export const EMPHASES: readonly Choice[] = [
  { value: "capabilities", label: "Capabilities", hint: "What the product can do." },
  { value: "pain-point", label: "Pain point", hint: "What hurts them today." },
  { value: "desired-outcome", label: "Desired outcome", hint: "What they want to reach." },
];

export const TEMPLATES: readonly Choice[] = [
  { value: "blossomer", label: "Best practice", hint: "Opening line, pain point, company, emphasis, call to action." },
  { value: "custom", label: "Blank", hint: "You write it in your own form." },
];

export const OPENING_LINES: readonly Choice[] = [
  { value: "buying-signal", label: "Buying signal", hint: "Something that shows they may buy now." },
  { value: "company-research", label: "Company research", hint: "Something that you learned about their company." },
  { value: "not-personalized", label: "Not personalized", hint: "The same for everybody." },
];

export const CALLS_TO_ACTION: readonly Choice[] = [
  { value: "feedback", label: "Ask for feedback", hint: "What do they think of it?" },
  { value: "meeting", label: "Ask for a meeting", hint: "A short call, at a time of their choice." },
  { value: "priority-check", label: "Priority check", hint: "Is this a priority for them now?" },
  { value: "free-resource", label: "Free resource", hint: "Something useful that you send them." },
  { value: "visit-link", label: "Visit a link", hint: "A page that they can look at." },
];

/** Which use case a campaign of the old app means by `<persona id>_<number>`; null for anything else. */
export function referenceOf(useCase: string | null): { oldId: string; index: number } | null {
  const match = /^(\d{6,}|temp_[\w-]+)_(\d{1,4})$/.exec(useCase ?? "");
  return match?.[1] === undefined ? null : { oldId: match[1], index: Number(match[2]) };
}

/** What a persona's use case says, for a campaign that refers to it by its place. */
export function textOfUseCase(persona: TargetPersona, index: number): string | null {
  return persona.useCases[index]?.useCase ?? null;
}
