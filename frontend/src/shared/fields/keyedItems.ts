import { useState } from "react";

interface Keyed {
  items: readonly unknown[];
  keys: readonly string[];
}

let count = 0;

function nextKey(): string {
  count += 1;
  return `item-${count}`;
}

/** Keys for the items of a list: an item keeps its key when it moves, is edited in place, or others come and go. */
export function keysFor(before: Keyed, items: readonly unknown[]): string[] {
  const free = new Map(before.keys.map((key, index) => [index, key]));
  const keys: (string | undefined)[] = items.map((item, index) => {
    const key = before.items[index] === item ? free.get(index) : undefined;
    free.delete(key === undefined ? -1 : index);
    return key;
  });
  items.forEach((item, index) => {
    if (keys[index] === undefined) {
      const from = [...free.keys()].find((each) => before.items[each] === item);
      if (from !== undefined) {
        keys[index] = free.get(from);
        free.delete(from);
      }
    }
  });
  return keys.map((key, index) => {
    const edited = items.length === before.items.length ? free.get(index) : undefined;
    return key ?? edited ?? nextKey();
  });
}

function isSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((item, index) => item === other[index]));
}

/** The keys of a list that a component draws. */
export function useKeys(items: readonly unknown[]): readonly string[] {
  const [state, setState] = useState<Keyed>(() => ({ items, keys: items.map(nextKey) }));
  if (isSameItems(state.items, items)) {
    return state.keys;
  }
  const keys = keysFor(state, items);
  setState({ items, keys });
  return keys;
}

/** A list with one item at another place. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, index) => index !== from);
  const item = items.slice(from, from + 1);
  return [...rest.slice(0, to), ...item, ...rest.slice(to)];
}

/** A list with another item in one place. */
export function replaced<T>(items: readonly T[], at: number, item: T): T[] {
  return items.map((each, index) => (index === at ? item : each));
}

/** A list without the item in one place. */
export function without<T>(items: readonly T[], at: number): T[] {
  return items.filter((_, index) => index !== at);
}
