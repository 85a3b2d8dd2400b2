/** Remembers the ETags of what was read, the most recent ones. */
export declare class EtagMemory {
    #private;
    constructor(capacity?: number);
    /** Takes note of an answer with an ETag. */
    remember(path: string, etag: string): void;
    forget(path: string): void;
    /** The ETag of the version that was read last. */
    latest(path: string): string | undefined;
    /** The ETag of that version, if it was read. */
    ofVersion(path: string, version: number): string | undefined;
}
