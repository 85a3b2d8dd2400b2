import type { Company } from "@blossomer/gtm-client";

export type Insight = Company["insights"][number];

/** The kinds that imports use, with what people call them. */
export const INSIGHT_KINDS: readonly { value: string; label: string }[] = [
  { value: "productDescription", label: "Product description" },
  { value: "keyFeature", label: "Key features" },
  { value: "companyProfile", label: "Company profile" },
  { value: "personaProfile", label: "Persona profile" },
  { value: "useCase", label: "Use cases" },
  { value: "painPoint", label: "Pain points" },
  { value: "differentiatedValue", label: "Differentiated value" },
  { value: "customerBenefit", label: "Customer benefits" },
  { value: "alternative", label: "Alternatives" },
  { value: "testimonial", label: "Testimonials" },
  { value: "pricing", label: "Pricing" },
];

/** What people call a kind: a known word its name, any other the word itself. */
export function labelOfKind(kind: string): string {
  return INSIGHT_KINDS.find(({ value }) => value === kind)?.label ?? kind;
}

/** The kind that somebody means who types its name. */
export function kindOfLabel(label: string): string {
  const typed = label.trim().toLowerCase();
  const known = INSIGHT_KINDS.find(({ value, label: name }) => name.toLowerCase() === typed || value.toLowerCase() === typed);
  return known?.value ?? label.trim();
}

/** The kinds of a company's insights, in the order of their first ones. */
export function kindsOf(insights: readonly Insight[]): string[] {
  return [...new Set(insights.map(({ kind }) => kind))];
}

/** The texts of one kind. */
export function textsOf(insights: readonly Insight[], kind: string): string[] {
  return insights.filter((insight) => insight.kind === kind).map(({ text }) => text);
}

/** The insights with other texts of one kind, which take the places of the former ones; what is more comes after the last. */
export function withTexts(insights: readonly Insight[], kind: string, texts: readonly string[]): Insight[] {
  const last = insights.findLastIndex((insight) => insight.kind === kind);
  const rest = texts.map((text) => ({ kind, text }));
  const changed = insights.flatMap((insight, index) => {
    if (insight.kind !== kind) {
      return [insight];
    }
    return index === last ? rest.splice(0) : rest.splice(0, 1);
  });
  return [...changed, ...rest];
}

/** The insights with one of a kind, counted within that kind, given another kind. */
export function withKind(insights: readonly Insight[], from: string, position: number, to: string): Insight[] {
  let count = -1;
  return insights.map((insight) => {
    count += insight.kind === from ? 1 : 0;
    return insight.kind === from && count === position ? { ...insight, kind: to } : insight;
  });
}

/** The insights with a kind renamed. */
export function withKindRenamed(insights: readonly Insight[], from: string, to: string): Insight[] {
  return insights.map((insight) => (insight.kind === from ? { ...insight, kind: to } : insight));
}
