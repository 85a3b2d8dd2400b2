/** A merge patch (RFC 7396) for a value of that type. */
export type MergePatch<T> = {
    [Name in keyof T]?: T[Name] extends readonly unknown[] ? T[Name] : NonNullable<T[Name]> extends readonly unknown[] ? T[Name] : NonNullable<T[Name]> extends object ? MergePatch<NonNullable<T[Name]>> | Extract<T[Name], null> : T[Name];
};
/** What belongs to the server, which no patch may bring. */
declare const SERVERS_OWN: readonly ["version", "createdAt", "updatedAt", "source"];
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
/** The merge patch that makes the one out of the other. Lists are replaced as a whole. */
export declare function diff<T extends object>(before: T, after: T): RecordPatch<T>;
/**
 * Merges what I changed into what another has changed meanwhile: `merge(read, edited, error.current)`.
 *
 * @param base what both began with
 */
export declare function merge<T extends object>(base: T, mine: T, theirs: T): Merged<T>;
export {};
