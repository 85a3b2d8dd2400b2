/** The paragraphs of a text: what stands between blank lines. Spaces at their ends are no part of them. */
export function paragraphsOf(text: string | null): string[] {
  return (text ?? "")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/^\s*\n/, "").trimEnd())
    .filter((paragraph) => paragraph !== "");
}

/** A text of these parts, with a blank line between any two; parts without words leave no gap. */
export function composed(parts: readonly (string | null)[]): string {
  return parts
    .map((part) => (part ?? "").trimEnd())
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Whether two texts say the same: paragraph by paragraph, whatever the space around them. */
export function sameText(one: string | null, other: string | null): boolean {
  return sameParagraphs(paragraphsOf(one), paragraphsOf(other));
}

export function sameParagraphs(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((paragraph, index) => paragraph.trim() === other[index]?.trim());
}
