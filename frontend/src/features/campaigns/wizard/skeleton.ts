import type { Campaign, Campaigns, Company, TargetAccount, TargetPersona } from "@blossomer/gtm-client";
import { CAMPAIGN_TYPES, labelOf } from "@/shared/lib/vocabulary";
import { CALLS_TO_ACTION, EMPHASES, OPENING_LINES, type Choice } from "../choices";
import type { BreakdownEntry, Segment } from "../mail/model";
import { textOfSegments } from "../mail/subjects";
import type { WizardSearch } from "./wizardSearch";

/** What a new campaign is for. */
export interface Target {
  company: Company;
  account: TargetAccount;
  persona: TargetPersona;
}

type Type = Campaign["type"];

/**
 * A new campaign by the choices of the wizard. Nothing is made up: with the best-practice template it has the parts of a
 * good message, empty or with the words of the chosen use case; a blank one has none.
 */
export function newCampaign(target: Target, choices: WizardSearch): Campaigns["input"] {
  const { company, account, persona } = target;
  const useCase = persona.useCases[choices.useCase ?? -1];
  const type = choices.type ?? "email";
  const parts = choices.template === "custom" ? { segments: [], breakdown: [] } : partsOf(type, target, choices);
  const text = textOfSegments(parts.segments);
  return {
    targetAccountId: account.id,
    targetPersonaId: persona.id,
    name: choices.name ?? suggestedName(target, choices),
    type,
    subject: null,
    body: text === "" ? null : text,
    ...parts,
    configuration: {
      useCase: useCase?.useCase ?? null,
      emphasis: choices.emphasis ?? null,
      template: choices.template ?? "blossomer",
      openingLine: choices.opening ?? null,
      callToAction: choices.action ?? null,
      socialProof: choices.proof ?? null,
    },
    snapshot: {
      company: { name: company.name, url: company.url },
      account: { name: account.name, description: account.description },
      persona: { name: persona.name, description: persona.description },
    },
  };
}

/** A name by which the campaign is found again. */
export function suggestedName({ persona }: Target, { type = "email", useCase }: WizardSearch): string {
  const about = persona.useCases[useCase ?? -1]?.useCase ?? labelOf(CAMPAIGN_TYPES, type);
  return `${about.length > 80 ? `${about.slice(0, 79).trimEnd()}…` : about} for ${persona.name}`;
}

interface Part {
  type: string;
  label: string;
  description: string;
  color: string;
  text: string;
}

function partsOf(type: Type, target: Target, choices: WizardSearch): { segments: Segment[]; breakdown: BreakdownEntry[] } {
  const parts = [...subjectPart(type), ...textParts(type, target, choices)];
  return {
    segments: parts.map((part) => ({ type: part.type, text: part.text, color: part.color, label: null })),
    breakdown: parts.map(({ type: segmentType, label, description, color }) => ({ segmentType, label, description, color })),
  };
}

function subjectPart(type: Type): Part[] {
  const isNeeded = type === "email" || type === "ad";
  const label = type === "ad" ? "Headline" : "Subject line";
  return isNeeded ? [{ type: "subject", label, description: "Short, as between colleagues", color: "purple", text: "" }] : [];
}

function textParts(type: Type, { company, persona }: Target, choices: WizardSearch): Part[] {
  const useCase = persona.useCases[choices.useCase ?? -1];
  const emphasized = { capabilities: useCase?.capability, "desired-outcome": useCase?.desiredOutcome }[choices.emphasis ?? ""] ?? "";
  const parts: Part[] = [
    { type: "intro", label: "Opening line", description: hintOf(OPENING_LINES, choices.opening, "Why you write to them today"), color: "blue", text: "" },
    { type: "pain-point", label: "Pain point", description: "What they feel every week", color: "red", text: useCase?.painPoints ?? "" },
    { type: "company-intro", label: "Company introduction", description: `What ${company.name} does, in a sentence`, color: "green", text: "" },
    { type: "emphasis", label: "Emphasis", description: hintOf(EMPHASES, choices.emphasis, "What you stress"), color: "indigo", text: emphasized },
    ...(choices.proof === undefined
      ? []
      : [{ type: "social-proof", label: "Social proof", description: "Others who use it", color: "teal", text: choices.proof }]),
    { type: "cta", label: "Call to action", description: hintOf(CALLS_TO_ACTION, choices.action, "What they should do now"), color: "yellow", text: "" },
  ];
  return type === "ad" ? parts.filter((part) => part.type !== "intro" && part.type !== "company-intro") : parts;
}

function hintOf(choices: readonly Choice[], value: string | undefined, otherwise: string): string {
  const choice = choices.find((each) => each.value === value);
  return choice === undefined ? otherwise : `${choice.label}: ${choice.hint}`;
}
