import { createClient } from "../src/index.js";
/** Answers requests one after another, and keeps them and the pauses between them. */
export class FakeServer {
    requests = [];
    bodies = [];
    pauses = [];
    #answers;
    constructor(...answers) {
        this.#answers = answers;
    }
    client(options = {}) {
        return createClient({
            baseUrl: "http://server.example",
            fetch: (request) => this.#answer(request),
            ...options,
            retry: {
                random: () => 1,
                pause: (milliseconds) => {
                    this.pauses.push(milliseconds);
                    return Promise.resolve();
                },
                ...options.retry,
            },
        });
    }
    /** Method, path and body of the requests so far. */
    get seen() {
        return this.requests.map(({ method, url }, index) => {
            const { pathname, search } = new URL(url);
            return `${method} ${pathname}${search} ${this.bodies[index] ?? ""}`.trimEnd();
        });
    }
    header(index, name) {
        return this.requests[index]?.headers.get(name);
    }
    async #answer(request) {
        this.requests.push(request);
        this.bodies.push(await request.clone().text());
        const answer = this.#answers.shift();
        if (answer === undefined) {
            throw new Error(`Nothing is prepared for ${request.method} ${request.url}`);
        }
        if (answer instanceof Error) {
            throw answer;
        }
        return answer;
    }
}
export function json(status, body, headers = {}) {
    return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
}
/** A record with its ETag. */
export function stored(record, status = 200) {
    return json(status, record, { ETag: etag(record.version) });
}
export function etag(version) {
    return `"${String(version)}-9f86d081884c7d65"`;
}
export function problem(status, code, more = {}, headers = {}) {
    const body = { type: "about:blank", title: "T", status, detail: "A sentence.", code, requestId: "r1", ...more };
    return json(status, body, { "Content-Type": "application/problem+json", ...headers });
}
export const ID = "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10";
/** As much of a company as the tests look at. */
export function company(version, more = {}) {
    return { id: ID, version, name: "Acme", url: "https://acme.example", description: null, ...more };
}
