/** Remembers the ETags of what was read, the most recent ones. */
export class EtagMemory {
    #capacity;
    /** By path, and by path and version. */
    #etags = new Map();
    constructor(capacity = 4_000) {
        this.#capacity = capacity;
    }
    /** Takes note of an answer with an ETag. */
    remember(path, etag) {
        this.#put(path, etag);
        this.#put(at(path, versionIn(etag)), etag);
    }
    forget(path) {
        this.#etags.delete(path);
    }
    /** The ETag of the version that was read last. */
    latest(path) {
        return this.#etags.get(path);
    }
    /** The ETag of that version, if it was read. */
    ofVersion(path, version) {
        return this.#etags.get(at(path, version));
    }
    #put(key, etag) {
        this.#etags.delete(key);
        this.#etags.set(key, etag);
        if (this.#etags.size > this.#capacity) {
            for (const oldest of this.#etags.keys()) {
                this.#etags.delete(oldest);
                break;
            }
        }
    }
}
function at(path, version) {
    return `${path} ${String(version)}`;
}
/** The version that an ETag stands for: what is before the dash. */
function versionIn(etag) {
    return Number.parseInt(etag.replace(/^(W\/)?"/, ""), 10);
}
