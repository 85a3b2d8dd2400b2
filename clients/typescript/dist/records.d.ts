import type { EtagMemory } from "./etags.js";
import type { CloneOptions, Kind, Page, Tree } from "./model.js";
/** What may be said of every call. */
export interface CallOptions {
    signal?: AbortSignal;
}
export interface CreateOptions extends CallOptions {
    /** One for each intention; made at random when left out. The same key never creates twice. */
    idempotencyKey?: string;
}
export interface WriteOptions extends CallOptions {
    /** The version to overwrite, instead of the one that was read; `*` for any. */
    etag?: string;
}
export interface ChangeOptions extends CallOptions {
    /** How often the change is worked out anew on a fresher record; 5 times when left out. */
    attempts?: number;
}
/** Which record is meant: as it was read (its version then counts), or by its id (the version that was read last counts). */
export type Target<K extends Kind> = string | Pick<K["record"], "id" | "version">;
/** The calls of one kind of record, as the contract has them. */
export interface Calls<K extends Kind> {
    list(query: K["query"], options: CallOptions): Promise<Page<K["record"]>>;
    create(input: K["input"], options: CreateOptions): Promise<K["record"]>;
    get(id: string, options: CallOptions): Promise<K["record"]>;
    replace(id: string, etag: string, input: K["input"], options: CallOptions): Promise<K["record"]>;
    patch(id: string, etag: string, patch: K["patch"], options: CallOptions): Promise<K["record"]>;
    delete(id: string, etag: string, options: CallOptions): Promise<void>;
    deleteTree(id: string, etag: string, options: CallOptions): Promise<Tree>;
    clone(id: string, copy: CloneOptions, options: CreateOptions): Promise<K["record"]>;
}
/** Records of one kind. Every change is based on the version that was read: a {@link StaleError} says that it is outdated. */
export declare class Records<K extends Kind> {
    #private;
    constructor(collection: string, calls: Calls<K>, etags: EtagMemory);
    /** One page. */
    list(query?: K["query"], options?: CallOptions): Promise<Page<K["record"]>>;
    /** All records, page after page as they are asked for. */
    all(query?: K["query"], options?: CallOptions): AsyncGenerator<K["record"], void, undefined>;
    get(id: string, options?: CallOptions): Promise<K["record"]>;
    create(input: K["input"], options?: CreateOptions): Promise<K["record"]>;
    /** Replaces the whole content; what is left out becomes empty. */
    replace(target: Target<K>, input: K["input"], options?: WriteOptions): Promise<K["record"]>;
    /** Changes the given members (RFC 7396): what is left out stays, null empties. */
    patch(target: Target<K>, patch: K["patch"], options?: WriteOptions): Promise<K["record"]>;
    /** Deletes a record with everything below it. */
    delete(target: Target<K>, options?: WriteOptions): Promise<void>;
    /** Deletes a record with everything below it, and answers all that: `client.trees.create` undoes the deletion. */
    deleteTree(target: Target<K>, options?: WriteOptions): Promise<Tree>;
    /** Copies a record with everything below it, beside the original or below another parent; answers the copy itself. */
    clone(id: string, copy?: CloneOptions, options?: CreateOptions): Promise<K["record"]>;
    /**
     * Reads a record, works out a patch for it, and applies it; when somebody was faster, again on the newer record.
     *
     * @param work gives the patch; undefined when there is nothing to change
     */
    change(id: string, work: (current: K["record"]) => K["patch"] | undefined, options?: ChangeOptions): Promise<K["record"]>;
}
