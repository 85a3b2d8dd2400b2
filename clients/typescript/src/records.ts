import type { EtagMemory } from "./etags.js";
import { StaleError, UnreadError } from "./problem.js";
import type { CloneOptions, Kind, Page, Tree } from "./model.js";

/** What may be said of every call. */
export interface CallOptions {
  signal?: AbortSignal;
}

export interface ListOptions extends CallOptions {
  /** Whether the page shall say how many records there are in all (`total`). */
  count?: boolean;
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

/** Which members of a record are wanted, and which other records within it; paths, separated by commas. */
export interface Parts {
  fields?: string;
  include?: string;
}

/** The calls of one kind of record, as the contract has them. */
export interface Calls<K extends Kind> {
  list(query: K["query"], options: ListOptions): Promise<Page<K["record"]>>;
  view(query: K["viewQuery"], options: ListOptions): Promise<Page<K["view"]>>;
  create(input: K["input"], options: CreateOptions): Promise<K["record"]>;
  get(id: string, options: CallOptions): Promise<K["record"]>;
  getView(id: string, query: Parts, options: CallOptions): Promise<K["view"]>;
  replace(id: string, etag: string, input: K["input"], options: CallOptions): Promise<K["record"]>;
  patch(id: string, etag: string, patch: K["patch"], options: CallOptions): Promise<K["record"]>;
  delete(id: string, etag: string, options: CallOptions): Promise<void>;
  deleteTree(id: string, etag: string, options: CallOptions): Promise<Tree>;
  clone(id: string, copy: CloneOptions, options: CreateOptions): Promise<K["record"]>;
}

/** Records of one kind. Every change is based on the version that was read: a {@link StaleError} says that it is outdated. */
export class Records<K extends Kind> {
  readonly #collection: string;
  readonly #calls: Calls<K>;
  readonly #etags: EtagMemory;

  constructor(collection: string, calls: Calls<K>, etags: EtagMemory) {
    this.#collection = collection;
    this.#calls = calls;
    this.#etags = etags;
  }

  /** One page of those that meet all filters: `list({ filters: { "firmographics.industry": "Fintech" } })`. */
  async list(query: K["query"] = {}, options: ListOptions = {}): Promise<Page<K["record"]>> {
    return await this.#calls.list(query, options);
  }

  /** One page with as much of each record as `fields` names, and the records that `include` embeds. */
  async view(query: K["viewQuery"], options: ListOptions = {}): Promise<Page<K["view"]>> {
    return await this.#calls.view(query, options);
  }

  /** All records, page after page as they are asked for. */
  async *all(query: K["query"] = {}, options: CallOptions = {}): AsyncGenerator<K["record"], void, undefined> {
    let cursor = query.cursor;
    do {
      const page = await this.list(cursor === undefined ? query : { ...query, cursor }, options);
      yield* page.items;
      cursor = page.next;
    } while (cursor !== undefined);
  }

  async get(id: string, options: CallOptions = {}): Promise<K["record"]> {
    return await this.#calls.get(id, options);
  }

  /** As much of a record as `fields` names, and the records that `include` embeds. */
  async getView(id: string, parts: Parts, options: CallOptions = {}): Promise<K["view"]> {
    return await this.#calls.getView(id, parts, options);
  }

  async create(input: K["input"], options: CreateOptions = {}): Promise<K["record"]> {
    return await this.#calls.create(input, options);
  }

  /** Replaces the whole content; what is left out becomes empty. */
  async replace(target: Target<K>, input: K["input"], options: WriteOptions = {}): Promise<K["record"]> {
    return await this.#calls.replace(idOf(target), await this.#etagFor(target, options), input, options);
  }

  /** Changes the given members (RFC 7396): what is left out stays, null empties. */
  async patch(target: Target<K>, patch: K["patch"], options: WriteOptions = {}): Promise<K["record"]> {
    return await this.#calls.patch(idOf(target), await this.#etagFor(target, options), patch, options);
  }

  /** Deletes a record with everything below it. */
  async delete(target: Target<K>, options: WriteOptions = {}): Promise<void> {
    const id = idOf(target);
    await this.#calls.delete(id, await this.#etagFor(target, options), options);
    this.#etags.forget(this.#path(id));
  }

  /** Deletes a record with everything below it, and answers all that: `client.trees.create` undoes the deletion. */
  async deleteTree(target: Target<K>, options: WriteOptions = {}): Promise<Tree> {
    const id = idOf(target);
    const deleted = await this.#calls.deleteTree(id, await this.#etagFor(target, options), options);
    this.#etags.forget(this.#path(id));
    return deleted;
  }

  /** Copies a record with everything below it, beside the original or below another parent; answers the copy itself. */
  async clone(id: string, copy: CloneOptions = {}, options: CreateOptions = {}): Promise<K["record"]> {
    return await this.#calls.clone(id, copy, options);
  }

  /**
   * Reads a record, works out a patch for it, and applies it; when somebody was faster, again on the newer record.
   *
   * @param work gives the patch; undefined when there is nothing to change
   */
  async change(
    id: string,
    work: (current: K["record"]) => K["patch"] | undefined,
    options: ChangeOptions = {},
  ): Promise<K["record"]> {
    let current = await this.get(id, options);
    let etag = this.#etags.ofVersion(this.#path(id), current.version);
    for (let attempt = 1; ; attempt++) {
      const patch = work(current);
      if (patch === undefined) {
        return current;
      }
      try {
        return await this.patch(id, patch, etag === undefined ? options : { ...options, etag });
      } catch (error) {
        if (!(error instanceof StaleError) || attempt >= (options.attempts ?? 5)) {
          throw error;
        }
        current = error.current as K["record"];
        etag = error.etag;
      }
    }
  }

  /** The ETag that a change of that record has to bring. */
  async #etagFor(target: Target<K>, options: WriteOptions): Promise<string> {
    if (options.etag !== undefined) {
      return options.etag;
    }
    const path = this.#path(idOf(target));
    if (typeof target === "string") {
      const latest = this.#etags.latest(path);
      if (latest === undefined) {
        throw new UnreadError(path);
      }
      return latest;
    }
    return this.#etags.ofVersion(path, target.version) ?? (await this.#etagFromServer(path, target, options));
  }

  /** For a record from a list, which carries its version only. */
  async #etagFromServer(path: string, target: Pick<K["record"], "id" | "version">, options: CallOptions): Promise<string> {
    const current = await this.get(target.id, options);
    const etag = this.#etags.ofVersion(path, current.version) ?? "";
    if (current.version !== target.version) {
      const now = String(current.version);
      throw new StaleError(
        {
          type: "about:blank",
          title: "Precondition Failed",
          status: 412,
          detail: `The record was changed meanwhile; it is now at version ${now}.`,
          code: "stale_version",
          requestId: "",
        },
        current,
        etag,
      );
    }
    return etag;
  }

  #path(id: string): string {
    return `${this.#collection}/${id}`;
  }
}

function idOf(target: string | { id: string }): string {
  return typeof target === "string" ? target : target.id;
}
