/** For each item of `after`, the place of its counterpart in `before`, or -1: a longest common subsequence. */
export function counterparts(before: readonly string[], after: readonly string[]): number[] {
  const places = after.map(() => -1);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    places[start] = start;
    start += 1;
  }
  let [beforeEnd, afterEnd] = [before.length, after.length];
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd -= 1;
    afterEnd -= 1;
    places[afterEnd] = beforeEnd;
  }
  pairsOf(beforeEnd - start, afterEnd - start, (i, j) => (before[start + i] === after[start + j] ? 1 : 0)).forEach(([i, j]) => {
    places[start + j] = start + i;
  });
  return places;
}

/** More would keep a person waiting. */
const MOST_CELLS = 1_000_000;

/**
 * Pairs of two sequences, in the order of both, with the greatest weight in all; among equals the first ones. What
 * weighs nothing makes no pair.
 */
export function pairsOf(rows: number, columns: number, weight: (row: number, column: number) => number): [number, number][] {
  if (rows * columns > MOST_CELLS) {
    return Array.from({ length: Math.min(rows, columns) }, (_, index): [number, number] => [index, index]).filter(
      ([row, column]) => weight(row, column) > 0,
    );
  }
  const width = columns + 1;
  const weights = new Float64Array(rows * columns);
  const best = new Float64Array((rows + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const own = weight(row, column);
      weights[row * columns + column] = own;
      const paired = own > 0 ? own + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const own = weights[row * columns + column] ?? 0;
    if (own > 0 && own + at(row + 1, column + 1) >= at(row, column)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      row += 1;
    } else {
      column += 1;
    }
  }
  return pairs;
}
