import { merge } from "@blossomer/gtm-client";
import { isMembers, isSame, patched, type Members } from "./values";

type List = readonly unknown[];

/** What one side did to an item. In a mixture of old and new ones it is not plain which became which. */
type Edit = { kept: true } | { kept: false; by: unknown; mixture?: List };

/** What one side did to a list: to each of its old items, and what it put in before each of them and at the end. */
interface Edits {
  items: Edit[];
  added: unknown[][];
}

const DELETED = Symbol("deleted");

/**
 * Merges two edited copies of a list item by item; undefined where it is not plain what both together want, so that a
 * person has to choose. Where both add at the same place, theirs comes first.
 */
export function mergeLists(base: List, mine: List, theirs: List): unknown[] | undefined {
  const [my, their] = [editsOf(base, mine), editsOf(base, theirs)];
  const result: unknown[] = [];
  const settled = new Set<number>();
  for (let index = 0; index <= base.length; index++) {
    result.push(...mergeAdded(my.added[index] ?? [], their.added[index] ?? []));
    const [myItem, theirItem] = [my.items[index], their.items[index]];
    if (myItem === undefined || theirItem === undefined) {
      continue;
    }
    const item = mergeItem(base[index], myItem, theirItem);
    if (item === undefined) {
      return undefined;
    }
    if (!myItem.kept && !theirItem.kept) {
      settled.add(index);
    }
    if (item.value !== DELETED) {
      result.push(item.value);
    }
  }
  return isPlain(base, mine, theirs, result, settled, my, their) && !isTwice(base, theirs, result) ? result : undefined;
}

/** Whether the result has what may be the same new item twice, in the words of each side. */
function isTwice(base: List, theirs: List, result: List): boolean {
  const news = result.filter((item) => !base.some((old) => isSame(old, item)));
  const isTheirs = (item: unknown) => theirs.some((other) => isSame(other, item));
  const mine = news.filter((item) => !isTheirs(item));
  return news.filter(isTheirs).some((item) => mine.some((other) => isSimilar(item, other)));
}

function isSimilar(one: unknown, other: unknown): boolean {
  if (typeof one === "string" && typeof other === "string") {
    return one !== "" && other !== "" && (one.includes(other) || other.includes(one));
  }
  if (!isMembers(one) || !isMembers(other)) {
    return false;
  }
  const names = Object.keys({ ...one, ...other }).filter((name) => typeof (one[name] ?? other[name]) === "string");
  return names.length > 0 && names.filter((name) => isSame(one[name], other[name])).length * 2 >= names.length;
}

function mergeItem(
  was: unknown,
  mine: Edit,
  theirs: Edit,
): { value: unknown } | undefined {
  if (mine.kept) {
    return { value: theirs.kept ? was : theirs.by };
  }
  if (theirs.kept) {
    return { value: mine.by };
  }
  if (!isSame(mine.mixture, theirs.mixture)) {
    return undefined;
  }
  if (isSame(mine.by, theirs.by)) {
    return { value: mine.by };
  }
  if (isMembers(was) && isMembers(mine.by) && isMembers(theirs.by)) {
    const { patch, conflicts } = merge<Members>(was, mine.by, theirs.by);
    return conflicts.length === 0 ? { value: patched(theirs.by, patch) } : undefined;
  }
  return undefined;
}

function mergeAdded(mine: List, theirs: List): List {
  return [...theirs, ...mine.filter((item) => !theirs.some((other) => isSame(item, other)))];
}

/** Finds what was kept, by the longest common subsequence; as many new items as old ones between two kept ones replace these. */
function editsOf(base: List, side: List): Edits {
  const edits: Edits = {
    items: base.map(() => ({ kept: false, by: DELETED })),
    added: Array.from({ length: base.length + 1 }, () => []),
  };
  let [old, now] = [0, 0];
  for (const [keptOld, keptNow] of [...commonOf(base, side), [base.length, side.length] as const]) {
    if (keptOld - old === keptNow - now) {
      for (; old < keptOld; old++, now++) {
        edits.items[old] = { kept: false, by: side[now] };
      }
    } else {
      const mixture = side.slice(now, keptNow);
      edits.added[old]?.push(...mixture);
      for (; old < keptOld && mixture.length > 0; old++) {
        edits.items[old] = { kept: false, by: DELETED, mixture };
      }
    }
    if (keptOld < base.length) {
      edits.items[keptOld] = { kept: true };
    }
    [old, now] = [keptOld + 1, keptNow + 1];
  }
  return edits;
}

/** The longest common subsequence, as pairs of places. */
function commonOf(one: List, other: List): (readonly [number, number])[] {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && isSame(one[head], other[head])) {
    head++;
  }
  let tail = 0;
  while (tail < shorter - head && isSame(one.at(-1 - tail), other.at(-1 - tail))) {
    tail++;
  }
  const middle = commonWithin(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
  return [
    ...Array.from({ length: head }, (_, index) => [index, index] as const),
    ...middle.map(([row, column]) => [row + head, column + head] as const),
    ...Array.from({ length: tail }, (_, index) => [one.length - tail + index, other.length - tail + index] as const),
  ];
}

function commonWithin(one: List, other: List): (readonly [number, number])[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      const length = isSame(one[row], other[column])
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
      lengths[row]?.fill(length, column, column + 1);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < one.length && column < other.length; ) {
    if (isSame(one[row], other[column])) {
      pairs.push([row++, column++]);
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) {
      row++;
    } else {
      column++;
    }
  }
  return pairs;
}

/**
 * Whether each item is there as often as both sides want. It is not when, say, one side moved what the other moved
 * elsewhere or deleted.
 */
function isPlain(
  base: List,
  mine: List,
  theirs: List,
  result: List,
  settled: ReadonlySet<number>,
  my: Edits,
  their: Edits,
): boolean {
  const counts = new Map<string, [number, number, number, number]>();
  const count = (item: unknown, side: 0 | 1 | 2 | 3, by: number) => {
    const name = nameOf(item);
    const entry = counts.get(name) ?? [0, 0, 0, 0];
    entry[side] += by;
    counts.set(name, entry);
  };
  [base, mine, theirs, result].forEach((list, side) => {
    list.forEach((item) => count(item, side as 0 | 1 | 2 | 3, 1));
  });
  for (const index of settled) {
    const [myItem, theirItem] = [my.items[index], their.items[index]];
    if (myItem?.kept === false && theirItem?.kept === false && myItem.by !== DELETED && theirItem.by !== DELETED) {
      const merged = mergeItem(base[index], myItem, theirItem);
      count(base[index], 0, -1);
      count(myItem.by, 1, -1);
      count(theirItem.by, 2, -1);
      count(merged?.value, 3, -1);
    }
  }
  return [...counts.values()].every(([was, is, other, now]) => now === wanted(was, is, other));
}

function wanted(was: number, is: number, other: number): number {
  if (is === was) {
    return other;
  }
  if (other === was) {
    return is;
  }
  return was === 0 || is === other ? Math.max(is, other) : Number.NaN;
}

/** The same text for the same JSON. */
function nameOf(item: unknown): string {
  return JSON.stringify(item, (_, value: unknown) =>
    isMembers(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value,
  );
}
