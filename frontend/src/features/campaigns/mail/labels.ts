import { colorFor, colorOf, type Color } from "./colors";
import type { BreakdownEntry, Mail, Segment } from "./model";

/** The same for what is spelled `pain-point`, `pain_point` and `painPoint`. */
function plain(type: string | null): string {
  return (type ?? "").toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** What the breakdown says about a component: by its type as it stands there, else as it is usually meant. */
export function entryOf(breakdown: readonly BreakdownEntry[], { type }: Segment): BreakdownEntry | undefined {
  return (
    breakdown.find(({ segmentType }) => segmentType === type) ??
    (plain(type) === "" ? undefined : breakdown.find(({ segmentType }) => plain(segmentType) === plain(type)))
  );
}

/** `company-intro` as "Company intro". */
export function humanized(type: string | null): string {
  const words = (type ?? "").replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2").replaceAll(/[-_\s]+/g, " ").trim();
  return words === "" ? "Component" : words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

/** What a component is called: by its own label, else by the breakdown's, else by its type. */
export function labelOf(breakdown: readonly BreakdownEntry[], segment: Segment): string {
  const label = [segment.label, entryOf(breakdown, segment)?.label ?? null].find((each) => each !== null && each.trim() !== "");
  return label ?? humanized(segment.type);
}

/** The color that a component is drawn in: its own, else the breakdown's, else one for its type. */
export function segmentColor(breakdown: readonly BreakdownEntry[], segment: Segment): Color {
  return colorOf(segment.color) ?? colorOf(entryOf(breakdown, segment)?.color ?? null) ?? colorFor(plain(segment.type));
}

/** The color of an entry of the breakdown. */
export function entryColor(entry: BreakdownEntry): Color {
  return colorOf(entry.color) ?? colorFor(plain(entry.segmentType));
}

/** A type for a new component: `custom-1`, or the next number that is free. */
export function freeType({ segments, breakdown }: Pick<Mail, "segments" | "breakdown">): string {
  const taken = new Set([...segments.map(({ type }) => type), ...breakdown.map(({ segmentType }) => segmentType)]);
  let number = 1;
  while (taken.has(`custom-${number}`)) {
    number += 1;
  }
  return `custom-${number}`;
}
