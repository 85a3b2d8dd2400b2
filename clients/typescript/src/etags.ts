/** Remembers the ETags of what was read, the most recent ones. */
export class EtagMemory {
  readonly #capacity: number;
  /** By path, and by path and version. */
  readonly #etags = new Map<string, string>();

  constructor(capacity = 4_000) {
    this.#capacity = capacity;
  }

  /** Takes note of an answer with an ETag. */
  remember(path: string, etag: string): void {
    this.#put(path, etag);
    this.#put(at(path, versionIn(etag)), etag);
  }

  forget(path: string): void {
    this.#etags.delete(path);
  }

  /** The ETag of the version that was read last. */
  latest(path: string): string | undefined {
    return this.#etags.get(path);
  }

  /** The ETag of that version, if it was read. */
  ofVersion(path: string, version: number): string | undefined {
    return this.#etags.get(at(path, version));
  }

  #put(key: string, etag: string): void {
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

function at(path: string, version: number): string {
  return `${path} ${String(version)}`;
}

/** The version that an ETag stands for: what is before the dash. */
function versionIn(etag: string): number {
  return Number.parseInt(etag.replace(/^(W\/)?"/, ""), 10);
}
