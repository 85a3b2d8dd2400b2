import { StaleError, UnreadError } from "./problem.js";
/** Records of one kind. Every change is based on the version that was read: a {@link StaleError} says that it is outdated. */
export class Records {
    #collection;
    #calls;
    #etags;
    constructor(collection, calls, etags) {
        this.#collection = collection;
        this.#calls = calls;
        this.#etags = etags;
    }
    /** One page. */
    async list(query = {}, options = {}) {
        return await this.#calls.list(query, options);
    }
    /** All records, page after page as they are asked for. */
    async *all(query = {}, options = {}) {
        let cursor = query.cursor;
        do {
            const page = await this.list(cursor === undefined ? query : { ...query, cursor }, options);
            yield* page.items;
            cursor = page.next;
        } while (cursor !== undefined);
    }
    async get(id, options = {}) {
        return await this.#calls.get(id, options);
    }
    async create(input, options = {}) {
        return await this.#calls.create(input, options);
    }
    /** Replaces the whole content; what is left out becomes empty. */
    async replace(target, input, options = {}) {
        return await this.#calls.replace(idOf(target), await this.#etagFor(target, options), input, options);
    }
    /** Changes the given members (RFC 7396): what is left out stays, null empties. */
    async patch(target, patch, options = {}) {
        return await this.#calls.patch(idOf(target), await this.#etagFor(target, options), patch, options);
    }
    /** Deletes a record with everything below it. */
    async delete(target, options = {}) {
        const id = idOf(target);
        await this.#calls.delete(id, await this.#etagFor(target, options), options);
        this.#etags.forget(this.#path(id));
    }
    /** Deletes a record with everything below it, and answers all that: `client.trees.create` undoes the deletion. */
    async deleteTree(target, options = {}) {
        const id = idOf(target);
        const deleted = await this.#calls.deleteTree(id, await this.#etagFor(target, options), options);
        this.#etags.forget(this.#path(id));
        return deleted;
    }
    /** Copies a record with everything below it, beside the original or below another parent; answers the copy itself. */
    async clone(id, copy = {}, options = {}) {
        return await this.#calls.clone(id, copy, options);
    }
    /**
     * Reads a record, works out a patch for it, and applies it; when somebody was faster, again on the newer record.
     *
     * @param work gives the patch; undefined when there is nothing to change
     */
    async change(id, work, options = {}) {
        let current = await this.get(id, options);
        let etag = this.#etags.ofVersion(this.#path(id), current.version);
        for (let attempt = 1;; attempt++) {
            const patch = work(current);
            if (patch === undefined) {
                return current;
            }
            try {
                return await this.patch(id, patch, etag === undefined ? options : { ...options, etag });
            }
            catch (error) {
                if (!(error instanceof StaleError) || attempt >= (options.attempts ?? 5)) {
                    throw error;
                }
                current = error.current;
                etag = error.etag;
            }
        }
    }
    /** The ETag that a change of that record has to bring. */
    async #etagFor(target, options) {
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
    async #etagFromServer(path, target, options) {
        const current = await this.get(target.id, options);
        const etag = this.#etags.ofVersion(path, current.version) ?? "";
        if (current.version !== target.version) {
            const now = String(current.version);
            throw new StaleError({
                type: "about:blank",
                title: "Precondition Failed",
                status: 412,
                detail: `The record was changed meanwhile; it is now at version ${now}.`,
                code: "stale_version",
                requestId: "",
            }, current, etag);
        }
        return etag;
    }
    #path(id) {
        return `${this.#collection}/${id}`;
    }
}
function idOf(target) {
    return typeof target === "string" ? target : target.id;
}
