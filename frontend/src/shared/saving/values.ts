/** JSON values: comparing them, and reaching into them by pointers (RFC 6901). */

export type Members = Record<string, unknown>;

export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether two values are the same JSON; what is left out counts as null. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) {
    return true;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (isMembers(one) && isMembers(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isSame(one[name] ?? null, other[name] ?? null));
  }
  return (one ?? null) === (other ?? null);
}

/** The names on the way that a pointer describes. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What is at that place; null where nothing is. */
export function valueAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const step of stepsOf(pointer)) {
    at = isMembers(at) ? at[step] : undefined;
  }
  return at ?? null;
}

/** A copy with another value at that place. */
export function withValueAt<T>(value: T, pointer: string, replacement: unknown): T {
  return replaced(value, stepsOf(pointer), replacement) as T;
}

function replaced(value: unknown, steps: readonly string[], replacement: unknown): unknown {
  const [name, ...further] = steps;
  if (name === undefined) {
    return replacement;
  }
  const members = isMembers(value) ? value : {};
  return { ...members, [name]: replaced(members[name], further, replacement) };
}

/** The pointer to the member that holds that place: a list counts as one, since a patch replaces it as a whole. */
export function memberAt(value: unknown, pointer: string): string {
  const steps: string[] = [];
  let at = value;
  for (const step of stepsOf(pointer)) {
    if (!isMembers(at)) {
      break;
    }
    steps.push(step);
    at = at[step];
  }
  return pointerOf(steps);
}

/** A value after a merge patch (RFC 7396); emptied members stay as null, as the server answers them. */
export function patched<T>(value: T, patch: object): T {
  const result: Members = isMembers(value) ? { ...value } : {};
  for (const [name, change] of Object.entries(patch)) {
    result[name] = isMembers(change) ? patched(result[name], change) : change;
  }
  return result as T;
}

/** The places that a merge patch sets. */
export function placesOf(patch: object, above: readonly string[] = []): string[] {
  return Object.entries(patch).flatMap(([name, change]) => {
    const steps = [...above, name];
    return isMembers(change) && Object.keys(change).length > 0 ? placesOf(change, steps) : [pointerOf(steps)];
  });
}

/** A merge patch that sets those places to what they have in the value. */
export function patchOf(value: object, pointers: readonly string[]): object {
  return pointers.reduce<object>((patch, pointer) => withValueAt(patch, pointer, valueAt(value, pointer)), {});
}
