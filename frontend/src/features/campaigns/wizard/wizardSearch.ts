import type { Campaign } from "@blossomer/gtm-client";
import { CAMPAIGN_TYPES } from "@/shared/lib/vocabulary";
import { CALLS_TO_ACTION, EMPHASES, OPENING_LINES, TEMPLATES, type Choice } from "../choices";

export type Step = 1 | 2 | 3;

/** What was entered in the wizard. It stands in the address, so that neither a reload nor going back loses it. */
export interface WizardSearch {
  step?: Step;
  account?: string;
  persona?: string;
  type?: Campaign["type"];
  /** The place of the persona's use case. */
  useCase?: number;
  emphasis?: string;
  template?: string;
  opening?: string;
  action?: string;
  proof?: string;
  name?: string;
}

const MOST_CHARACTERS = 4_000;

/** Reads an address, in which people may have written anything. */
export function wizardSearch(search: Record<string, unknown>): WizardSearch {
  const step = ([1, 2, 3] as const).find((each) => each === Number(search.step));
  const type = CAMPAIGN_TYPES.find(({ value }) => value === search.type)?.value;
  const useCase = Number(search.useCase ?? Number.NaN);
  return Object.fromEntries(
    Object.entries({
      step,
      account: textOf(search.account),
      persona: textOf(search.persona),
      type,
      useCase: Number.isInteger(useCase) && useCase >= 0 ? useCase : undefined,
      emphasis: wordOf(EMPHASES, search.emphasis),
      template: wordOf(TEMPLATES, search.template),
      opening: wordOf(OPENING_LINES, search.opening),
      action: wordOf(CALLS_TO_ACTION, search.action),
      proof: textOf(search.proof),
      name: textOf(search.name),
    }).filter(([, value]) => value !== undefined),
  );
}

function wordOf(choices: readonly Choice[], value: unknown): string | undefined {
  return choices.find((choice) => choice.value === value)?.value;
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text !== "" ? text.slice(0, MOST_CHARACTERS) : undefined;
}
