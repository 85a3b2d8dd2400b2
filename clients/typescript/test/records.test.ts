import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ProblemError, StaleError, UnreadError } from "../src/index.js";
import { company, etag, FakeServer, ID, json, problem, stored } from "./fake-server.js";

const PATH = `/api/companies/${ID}`;

describe("changes of records", () => {
  it("are based on the version that was read", async () => {
    const server = new FakeServer(stored(company(3)), stored(company(4)));
    const client = server.client();

    const read = await client.companies.get(ID);
    const changed = await client.companies.patch(read, { description: "Robots" });

    assert.equal(changed.version, 4);
    assert.deepEqual(server.seen, [`GET ${PATH}`, `PATCH ${PATH} {"description":"Robots"}`]);
    assert.equal(server.header(1, "If-Match"), etag(3));
    assert.equal(server.header(1, "Content-Type"), "application/merge-patch+json");
  });

  it("go on from what a creation, a change or the last reading answered", async () => {
    const created = json(201, company(1), { ETag: etag(1), Location: PATH });
    const server = new FakeServer(created, stored(company(2)), new Response(null, { status: 204 }));
    const client = server.client();

    await client.companies.create({ name: "Acme", url: "https://acme.example" });
    await client.companies.replace(ID, { name: "Acme", url: "https://acme.example" });
    await client.companies.delete(ID);

    assert.equal(server.header(1, "If-Match"), etag(1));
    assert.equal(server.header(2, "If-Match"), etag(2));
    await assert.rejects(client.companies.delete(ID), UnreadError);
  });

  it("of an older record stay based on it, whatever was read since", async () => {
    const stale = problem(412, "stale_version", { current: company(4) }, { ETag: etag(4) });
    const server = new FakeServer(stored(company(3)), stored(company(4)), stale);
    const client = server.client();

    const old = await client.companies.get(ID);
    await client.companies.get(ID);
    await assert.rejects(client.companies.patch(old, { description: "Mine" }), StaleError);

    assert.equal(server.header(2, "If-Match"), etag(3));
  });

  it("tell what is there instead when they are outdated, and do not overwrite it by another try", async () => {
    const stale = () => problem(412, "stale_version", { current: company(4) }, { ETag: etag(4) });
    const server = new FakeServer(stored(company(3)), stale(), stale(), stored(company(5)));
    const client = server.client();
    await client.companies.get(ID);

    for (let attempt = 0; attempt < 2; attempt++) {
      await assert.rejects(client.companies.patch(ID, { description: "Mine" }), (error) => {
        assert.ok(error instanceof StaleError);
        assert.equal(error.etag, etag(4));
        assert.deepEqual(error.current, company(4));
        return true;
      });
    }
    await client.companies.patch(ID, { description: "Mine" }, { etag: etag(4) });

    assert.deepEqual([1, 2, 3].map((index) => server.header(index, "If-Match")), [etag(3), etag(3), etag(4)]);
  });

  it("of a record from a list read its ETag first", async () => {
    const server = new FakeServer(json(200, { items: [company(3)] }), stored(company(3)), stored(company(4)));
    const client = server.client();

    const [first] = (await client.companies.list()).items;
    assert.ok(first);
    await client.companies.patch(first, { description: "Robots" });

    assert.deepEqual(server.seen.slice(1), [`GET ${PATH}`, `PATCH ${PATH} {"description":"Robots"}`]);
    assert.equal(server.header(2, "If-Match"), etag(3));
  });

  it("of a record from a list are refused when it has changed since", async () => {
    const server = new FakeServer(json(200, { items: [company(3)] }), stored(company(4)));
    const client = server.client();

    const [first] = (await client.companies.list()).items;
    assert.ok(first);
    await assert.rejects(client.companies.delete(first), StaleError);

    assert.equal(server.requests.length, 2);
  });

  it("of what was never read are refused, unless they overwrite knowingly", async () => {
    const server = new FakeServer(new Response(null, { status: 204 }));
    const client = server.client();

    await assert.rejects(client.companies.delete(ID), UnreadError);
    await client.companies.delete(ID, { etag: "*" });

    assert.equal(server.header(0, "If-Match"), "*");
  });

  it("answer what they delete, for somebody who wants to undo it", async () => {
    const server = new FakeServer(stored(company(3)), json(200, { company: company(3) }));
    const client = server.client();

    const deleted = await client.companies.deleteTree(await client.companies.get(ID));

    assert.deepEqual(deleted, { company: company(3) });
    assert.deepEqual([server.header(1, "If-Match"), server.header(1, "Prefer")], [etag(3), "return=representation"]);
  });

  it("find their ETag behind a proxy that puts a path before", async () => {
    const server = new FakeServer(stored(company(3)), stored(company(4)));
    const client = server.client({ baseUrl: "http://proxy.example/gtm/" });

    await client.companies.get(ID);
    await client.companies.patch(ID, { description: "Robots" });

    assert.equal(new URL(server.requests[1]?.url ?? "").pathname, `/gtm${PATH}`);
    assert.equal(server.header(1, "If-Match"), etag(3));
  });
});

describe("a batch", () => {
  it("leaves the ETags of its results with the client", async () => {
    const results = [{ status: 201, etag: etag(1), location: PATH, body: company(1) }];
    const server = new FakeServer(json(200, { results }), stored(company(2)));
    const client = server.client();

    const operation = { method: "POST", path: "/api/companies", body: { name: "Acme", url: "a" } } as const;
    assert.deepEqual(await client.batch([operation]), results);
    await client.companies.patch(ID, { description: "Robots" });

    assert.deepEqual(JSON.parse(server.bodies[0] ?? ""), { operations: [operation], atomic: true });
    assert.equal(server.header(1, "If-Match"), etag(1));
  });
});

describe("a change that is worked out", () => {
  it("is worked out again on the newer record", async () => {
    const stale = problem(412, "stale_version", { current: company(4, { objections: ["Dear"] }) }, { ETag: etag(4) });
    const server = new FakeServer(stored(company(3, { objections: [] })), stale, stored(company(5)));

    await server.client().companies.change(ID, ({ objections }) => ({ objections: [...objections, "Slow"] }));

    assert.deepEqual(server.bodies.slice(1), ['{"objections":["Slow"]}', '{"objections":["Dear","Slow"]}']);
    assert.equal(server.header(2, "If-Match"), etag(4));
  });

  it("writes nothing when there is nothing to change", async () => {
    const server = new FakeServer(stored(company(3)));

    const unchanged = await server.client().companies.change(ID, () => undefined);

    assert.equal(unchanged.version, 3);
    assert.equal(server.requests.length, 1);
  });

  it("gives up after as many attempts as are allowed", async () => {
    const stale = (version: number) =>
      problem(412, "stale_version", { current: company(version) }, { ETag: etag(version) });
    const server = new FakeServer(stored(company(3)), stale(4), stale(5));

    const change = server.client().companies.change(ID, () => ({ description: "Mine" }), { attempts: 2 });

    await assert.rejects(change, StaleError);
    assert.equal(server.requests.length, 3);
  });
});

describe("lists", () => {
  it("are read page after page, only as far as somebody asks", async () => {
    const pages = [
      json(200, { items: [company(1), company(2)], next: "c1" }),
      json(200, { items: [company(3)], next: "c2" }),
    ];
    const server = new FakeServer(...pages);

    const versions: number[] = [];
    for await (const { version } of server.client().companies.all({ limit: 2 })) {
      versions.push(version);
      if (version === 3) {
        break;
      }
    }

    assert.deepEqual(versions, [1, 2, 3]);
    assert.deepEqual(server.seen, ["GET /api/companies?limit=2", "GET /api/companies?limit=2&cursor=c1"]);
  });

  it("take filters as one parameter each, and are counted on request", async () => {
    const server = new FakeServer(json(200, { items: [], total: 7 }));

    const filters = { "name.contains": "a & b" };
    const page = await server.client().companies.list({ filters, sort: "-updatedAt" }, { count: true });

    assert.equal(page.total, 7);
    assert.deepEqual(server.seen, ["GET /api/companies?name.contains=a%20%26%20b&sort=-updatedAt"]);
    assert.equal(server.header(0, "Prefer"), "count=exact");
  });

  it("show parts of records, which leave no ETag behind", async () => {
    const server = new FakeServer(json(200, { items: [{ id: ID, name: "Acme" }] }), json(200, { name: "Acme" }));
    const client = server.client();

    const [first] = (await client.companies.view({ fields: "id,name" })).items;
    assert.deepEqual(first, { id: ID, name: "Acme" });
    await client.companies.getView(ID, { include: "targetAccounts" });

    assert.deepEqual(server.seen, ["GET /api/companies?fields=id%2Cname", `GET ${PATH}?include=targetAccounts`]);
    await assert.rejects(client.companies.delete(ID), UnreadError);
  });

  it("end with the page that has no next", async () => {
    const server = new FakeServer(json(200, { items: [company(1)], next: "c1" }), json(200, { items: [] }));

    const all = [];
    for await (const item of server.client().companies.all()) {
      all.push(item);
    }

    assert.equal(all.length, 1);
    assert.equal(server.requests.length, 2);
  });
});

describe("errors", () => {
  it("carry all that the server says", async () => {
    const errors = [
      { pointer: "/name", code: "required", detail: "A value is required." },
      { pointer: "/url", code: "too_long", detail: "At most 2000." },
    ];
    const server = new FakeServer(problem(422, "invalid", { errors }));

    await assert.rejects(server.client().companies.create({ name: "", url: "x" }), (error) => {
      assert.ok(error instanceof ProblemError);
      assert.equal(error.message, "A sentence.");
      assert.deepEqual([error.status, error.code, error.requestId], [422, "invalid", "r1"]);
      assert.deepEqual(error.at("/name"), [errors[0]]);
      assert.deepEqual(error.errors, errors);
      return true;
    });
  });

  it("of something between are errors as well", async () => {
    const page = new Response("<html>Bad Gateway</html>", { status: 400, headers: { "Content-Type": "text/html" } });
    const server = new FakeServer(page);

    await assert.rejects(server.client().me(), { name: "ProblemError", status: 400, code: "unexpected_answer" });
  });

  it("come out of calls of single operations, too", async () => {
    const server = new FakeServer(problem(404, "not_found"));

    await assert.rejects(server.client().api.GET("/api/me"), { name: "ProblemError", code: "not_found" });
  });
});

describe("credentials", () => {
  it("are sent as a bearer token, fetched anew for each call if they are a function", async () => {
    const server = new FakeServer(json(200, {}), json(200, {}));
    let count = 0;

    const client = server.client({ credential: () => `key${String(++count)}` });
    await client.me();
    await client.me();

    assert.deepEqual([0, 1].map((index) => server.header(index, "Authorization")), ["Bearer key1", "Bearer key2"]);
  });

  it("of a browser begin a session and end it", async () => {
    const server = new FakeServer(json(200, { expiresAt: "2026-01-31T12:00:00Z" }), new Response(null, { status: 204 }));
    const client = server.client();

    await client.session.begin({ link: "bgtl_x" });
    await client.session.end({ everywhere: true });

    assert.deepEqual(server.seen, ['POST /api/session {"link":"bgtl_x"}', "DELETE /api/session?everywhere=true"]);
    assert.equal(server.header(0, "Idempotency-Key"), null);
  });

  it("of a browser are its cookies for the same origin", async () => {
    const server = new FakeServer(json(200, {}));

    await server.client().me();

    assert.equal(server.header(0, "Authorization"), null);
    assert.equal(server.requests[0]?.credentials, "same-origin");
  });
});
