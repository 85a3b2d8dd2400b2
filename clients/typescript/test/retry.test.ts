import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { NetworkError, ProblemError } from "../src/index.js";
import { company, FakeServer, ID, json, problem, stored } from "./fake-server.js";

const INPUT = { name: "Acme", url: "https://acme.example" };
const lost = () => new TypeError("fetch failed");
const busy = (headers = {}) => problem(503, "unavailable", {}, headers);

describe("a request is sent again", () => {
  it("when the server is too busy, after the time that it asks for", async () => {
    const server = new FakeServer(busy({ "Retry-After": "3" }), problem(429, "too_many"), json(200, {}));

    await server.client().me();

    assert.deepEqual(server.pauses, [3000, 500]);
  });

  it("when the server names a date to come back", async () => {
    const date = new Date(Date.now() + 20_000).toUTCString();
    const server = new FakeServer(busy({ "Retry-After": date }), json(200, {}));

    await server.client().me();

    const [pause] = server.pauses;
    assert.ok(pause !== undefined && pause > 15_000 && pause <= 20_000, String(pause));
  });

  it("after ever longer pauses, shortened at random", async () => {
    const server = new FakeServer(lost(), lost(), lost(), lost(), json(200, {}));

    await server.client({ retry: { random: () => 0 } }).me();

    assert.deepEqual(server.pauses, [125, 250, 500, 1000]);
  });

  it("with the same key and body when it creates something", async () => {
    const server = new FakeServer(lost(), busy(), json(201, company(1)));

    await server.client().companies.create(INPUT, { idempotencyKey: "mine" });

    assert.deepEqual([0, 1, 2].map((index) => server.header(index, "Idempotency-Key")), ["mine", "mine", "mine"]);
    assert.deepEqual(new Set(server.bodies), new Set([JSON.stringify(INPUT)]));
  });

  it("with a key made for it, a new one for each intention", async () => {
    const server = new FakeServer(lost(), json(201, company(1)), json(201, company(1)));
    const client = server.client();

    await client.companies.create(INPUT);
    await client.companies.create(INPUT);

    const [first, again, other] = [0, 1, 2].map((index) => server.header(index, "Idempotency-Key"));
    assert.match(first ?? "", /^[0-9a-f-]{36}$/);
    assert.equal(again, first);
    assert.notEqual(other, first);
  });

  it("when an equal one is still under way", async () => {
    const server = new FakeServer(problem(409, "in_progress", {}, { "Retry-After": "1" }), json(201, company(1)));

    await server.client().companies.create(INPUT, { idempotencyKey: "mine" });

    assert.equal(server.header(1, "Idempotency-Key"), "mine");
  });

  it("when it is a change of a known version", async () => {
    const server = new FakeServer(stored(company(1)), lost(), stored(company(2)));
    const client = server.client();

    await client.companies.get(ID);
    await client.companies.patch(ID, { description: "Robots" });

    assert.equal(server.requests.length, 3);
  });

  it("when no answer comes in time", async () => {
    let calls = 0;
    const silentOnce = async (request: Request): Promise<Response> => {
      calls++;
      return calls > 1 ? json(200, {}) : await untilAborted(request.signal);
    };

    await new FakeServer().client({ fetch: silentOnce, retry: { timeout: 10 } }).me();

    assert.equal(calls, 2);
  });
});

describe("a request is not sent again", () => {
  it("more often than allowed", async () => {
    const server = new FakeServer(lost(), lost(), lost());

    await assert.rejects(server.client({ retry: { retries: 2 } }).me(), NetworkError);

    assert.equal(server.requests.length, 3);
  });

  it("when the server asks for too long a pause", async () => {
    const server = new FakeServer(busy({ "Retry-After": "3600" }));

    await assert.rejects(server.client().me(), ProblemError);

    assert.deepEqual(server.pauses, []);
  });

  it("when it may have been done and a repetition would do it twice", async () => {
    const server = new FakeServer(lost());

    await assert.rejects(server.client().apiKeys.create({ name: "laptop" }), NetworkError);

    assert.equal(server.header(0, "Idempotency-Key"), null);
    assert.equal(server.requests.length, 1);
  });

  it("when it was refused for what it is", async () => {
    const server = new FakeServer(problem(409, "id_taken"));

    await assert.rejects(server.client().companies.create(INPUT), { code: "id_taken" });

    assert.equal(server.requests.length, 1);
  });

  it("when it overwrites whatever is there and may have been done", async () => {
    const server = new FakeServer(lost());

    const patch = server.client().companies.patch(ID, { description: "Robots" }, { etag: "*" });

    await assert.rejects(patch, NetworkError);
    assert.equal(server.requests.length, 1);
  });

  it("once the caller has lost interest", async () => {
    const interest = new AbortController();
    const server = new FakeServer();
    const client = server.client({ fetch: async (request) => await untilAborted(request.signal) });

    const me = client.me({ signal: interest.signal });
    interest.abort(new Error("closed"));

    await assert.rejects(me, { message: "closed" });
  });

  it("once the caller has lost interest during a pause", async () => {
    const interest = new AbortController();
    const { pause: realPause } = await import("../src/retry.js").then(({ defaultPolicy }) => defaultPolicy);
    const server = new FakeServer(busy({ "Retry-After": "20" }));
    const client = server.client({
      retry: {
        pause: async (milliseconds, signal) => {
          queueMicrotask(() => { interest.abort(new Error("closed")); });
          await realPause(milliseconds, signal);
        },
      },
    });

    await assert.rejects(client.me({ signal: interest.signal }), { message: "closed" });
    assert.equal(server.requests.length, 1);
  });
});

/** As a server that never answers. */
async function untilAborted(signal: AbortSignal): Promise<never> {
  signal.throwIfAborted();
  return await new Promise((_, reject) => {
    const connection = setInterval(() => undefined, 1000);
    signal.addEventListener("abort", () => {
      clearInterval(connection);
      reject(signal.reason as Error);
    });
  });
}
