interface Dated {
  version: number;
  updatedAt: string;
}

/**
 * Whether the one is a later state of a record than the other. The time comes first, since a record that was deleted
 * and restored begins again with version 1.
 */
export function isNewer(one: Dated, other: Dated): boolean {
  const [ours, theirs] = [Date.parse(one.updatedAt), Date.parse(other.updatedAt)];
  return ours === theirs ? one.version > other.version : ours > theirs;
}
