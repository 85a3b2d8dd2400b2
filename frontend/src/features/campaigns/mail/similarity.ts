const MOST_CHARACTERS = 2_000;

/** The words of a text, each as often as it occurs. */
export function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of text.slice(0, MOST_CHARACTERS).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** How much two texts have in common, by their words: from 0 to 1. */
export function similarity(one: Map<string, number>, other: Map<string, number>): number {
  let common = 0;
  let total = 0;
  for (const [word, count] of one) {
    common += Math.min(count, other.get(word) ?? 0);
    total += count;
  }
  for (const count of other.values()) {
    total += count;
  }
  return total === 0 ? 0 : (2 * common) / total;
}
