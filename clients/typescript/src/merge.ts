/** A merge patch (RFC 7396) for a value of that type. */
export type MergePatch<T> = {
  [Name in keyof T]?: T[Name] extends readonly unknown[]
    ? T[Name]
    : NonNullable<T[Name]> extends readonly unknown[]
      ? T[Name]
      : NonNullable<T[Name]> extends object
        ? MergePatch<NonNullable<T[Name]>> | Extract<T[Name], null>
        : T[Name];
};

/** What belongs to the server, which no patch may bring. */
const SERVERS_OWN = ["version", "createdAt", "updatedAt", "source"] as const;

/** A merge patch for a record. */
export type RecordPatch<T> = MergePatch<Omit<T, (typeof SERVERS_OWN)[number]>>;

/** A member that two sides changed, each in its own way. */
export interface MergeConflict {
  /** Where it is (RFC 6901). */
  pointer: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Merged<T> {
  /** My changes that are in nobody's way. */
  patch: RecordPatch<T>;
  conflicts: MergeConflict[];
}

type Members = Record<string, unknown>;

/** The merge patch that makes the one out of the other. Lists are replaced as a whole. */
export function diff<T extends object>(before: T, after: T): RecordPatch<T> {
  return merge(before, after, before).patch;
}

/**
 * Merges what I changed into what another has changed meanwhile: `merge(read, edited, error.current)`.
 *
 * @param base what both began with
 */
export function merge<T extends object>(base: T, mine: T, theirs: T): Merged<T> {
  const conflicts: MergeConflict[] = [];
  const [was, is, other] = [base, mine, theirs].map(withoutServersOwn);
  const patch = mergeMembers(was ?? {}, is ?? {}, other ?? {}, "", conflicts);
  return { patch: patch as RecordPatch<T>, conflicts };
}

function withoutServersOwn(record: object): Members {
  const members: Members = { ...record };
  for (const name of SERVERS_OWN) {
    Reflect.deleteProperty(members, name);
  }
  return members;
}

function mergeMembers(base: Members, mine: Members, theirs: Members, place: string, conflicts: MergeConflict[]): Members {
  const patch: Members = {};
  for (const name of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    const [was, is, other] = [base[name] ?? null, mine[name] ?? null, theirs[name] ?? null];
    if (isSame(was, is) || isSame(is, other)) {
      continue;
    }
    const pointer = `${place}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (isMembers(was) && isMembers(is) && isMembers(other)) {
      const nested = mergeMembers(was, is, other, pointer, conflicts);
      if (Object.keys(nested).length > 0) {
        patch[name] = nested;
      }
    } else if (isSame(was, other)) {
      patch[name] = is;
    } else {
      conflicts.push({ pointer, base: was, mine: is, theirs: other });
    }
  }
  return patch;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (isMembers(one) && isMembers(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isSame(one[name] ?? null, other[name] ?? null));
  }
  return one === other;
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
