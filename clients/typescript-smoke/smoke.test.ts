import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient, diff, merge, ProblemError, StaleError, type TargetAccount } from "@blossomer/gtm-client";

const { BLOSSOMER_URL, BLOSSOMER_KEY } = process.env;
assert.ok(BLOSSOMER_URL && BLOSSOMER_KEY, "run by clients/with-server");
const client = createClient({ baseUrl: BLOSSOMER_URL, credential: BLOSSOMER_KEY });

test("a record is created, read, changed, listed and deleted", async () => {
  const created = await client.companies.create({ name: "Acme", url: "https://acme.example", objections: ["Dear"] });
  assert.equal(created.version, 1);
  assert.deepEqual(created.objections, ["Dear"]);
  assert.equal(created.description, null);

  const patched = await client.companies.patch(created, { description: "Robots for nurseries" });
  assert.deepEqual([patched.version, patched.description, patched.name], [2, "Robots for nurseries", "Acme"]);

  const { description: _, ...rest } = patched;
  const replaced = await client.companies.replace(patched, rest);
  assert.deepEqual([replaced.version, replaced.description], [3, null]);
  assert.deepEqual(await client.companies.get(created.id), replaced);

  const listed = (await client.companies.list({ limit: 200 })).items.find(({ id }) => id === created.id);
  assert.deepEqual(listed, replaced);

  await client.companies.delete(replaced);
  await assert.rejects(client.companies.get(created.id), { name: "ProblemError", status: 404, code: "not_found" });
});

test("nobody's change is overwritten unseen", async () => {
  const company = await client.companies.create({ name: "Acme", url: "https://acme.example" });
  const account = await client.targetAccounts.create({ companyId: company.id, name: "Nurseries" });
  const other = createClient({ baseUrl: BLOSSOMER_URL, credential: BLOSSOMER_KEY });
  await other.targetAccounts.change(account.id, () => ({ name: "Mid-size nurseries" }));

  const mine = { ...account, description: "They sell to garden centres" };
  const stale = await client.targetAccounts.patch(account, diff(account, mine)).catch((error: unknown) => error);
  assert.ok(stale instanceof StaleError);
  assert.deepEqual([stale.status, stale.code, stale.current.version], [412, "stale_version", 2]);

  const { patch, conflicts } = merge(account, mine, stale.current as TargetAccount);
  assert.deepEqual([patch, conflicts], [{ description: "They sell to garden centres" }, []]);
  const merged = await client.targetAccounts.patch(account, patch, { etag: stale.etag });
  assert.deepEqual([merged.version, merged.name], [3, "Mid-size nurseries"]);

  const counted = Array.from({ length: 3 }, () =>
    client.targetAccounts.change(account.id, ({ rationale }) => ({ rationale: [...rationale, "One more"] })),
  );
  await Promise.all(counted);
  assert.equal((await client.targetAccounts.get(account.id)).rationale.length, 3);
});

test("lists go from page to page", async () => {
  const company = await client.companies.create({ name: "Lists", url: "https://lists.example" });
  const names = ["one", "two", "three", "four", "five"];
  for (const name of names) {
    await client.targetAccounts.create({ companyId: company.id, name });
  }

  const found: string[] = [];
  for await (const account of client.targetAccounts.all({ companyId: company.id, limit: 2 })) {
    found.push(account.name);
  }

  assert.deepEqual(found, names);
});

test("records are found by their fields and words", async () => {
  const company = await client.companies.create({ name: "Queries", url: "https://queries.example" });
  for (const industry of ["Fintech", "Horticulture", "Fintech"]) {
    const input = { companyId: company.id, name: `${industry} firms`, firmographics: { industry: [industry] } };
    await client.targetAccounts.create(input);
  }
  const filters = { "firmographics.industry": "fintech", "name.contains": "firms" };

  const found = await client.targetAccounts.list({ companyId: company.id, filters, limit: 1 }, { count: true });
  assert.deepEqual([found.items.length, found.total], [1, 2]);
  const parts = await client.targetAccounts.view({ companyId: company.id, filters, fields: "name", include: "company" });
  assert.deepEqual(parts.items.map(({ name, company: within }) => [name, within?.name])[0], ["Fintech firms", "Queries"]);
  const deep = await client.companies.getView(company.id, { fields: "name", include: "targetAccounts" });
  assert.equal(deep.targetAccounts?.length, 3);

  const { items } = await client.search({ q: "horticultural", kind: ["targetAccount"], companyId: company.id });
  assert.deepEqual(items.map(({ kind, name }) => [kind, name]), [["targetAccount", "Horticulture firms"]]);
  assert.equal((await client.stats(company.id)).targetAccounts, 3);
});

test("the whole chain is there as a tree", async () => {
  const company = await client.companies.create({ name: "Acme", url: "https://acme.example" });
  const account = await client.targetAccounts.create({
    companyId: company.id,
    name: "Nurseries",
    buyingSignals: [{ title: "Opens a second site", type: "intent", priority: "High" }],
  });
  const persona = await client.targetPersonas.create({
    targetAccountId: account.id,
    name: "Head of operations",
    demographics: { seniority: ["director"] },
  });
  const campaign = await client.campaigns.create({
    targetAccountId: account.id,
    targetPersonaId: persona.id,
    name: "Spring",
    type: "email",
  });

  assert.deepEqual(account.buyingSignals[0]?.type, { value: "intent", label: "intent" });
  const tree = await client.companyTree(company.id);
  assert.equal(tree.targetAccounts[0]?.targetPersonas[0]?.campaigns[0]?.id, campaign.id);
});

test("a deletion can be undone, and a record copied with all that is below it", async () => {
  const stored = await client.trees.create({
    company: { name: "Acme", url: "https://acme.example", targetAccounts: [{ name: "one" }, { name: "two" }] },
  });
  assert.ok(stored.company);
  const { id } = stored.company;

  const deleted = await client.companies.deleteTree(stored.company);
  await assert.rejects(client.companies.get(id), { status: 404 });
  const undone = await client.trees.create(deleted);
  assert.deepEqual(
    undone.company?.targetAccounts.map((account) => [account.id, account.createdAt]),
    deleted.company?.targetAccounts.map((account) => [account.id, account.createdAt]),
  );

  const copy = await client.companies.clone(id, { name: "Acme, again" });
  assert.notEqual(copy.id, id);
  const names = (await client.companyTree(copy.id)).targetAccounts.map(({ name }) => name);
  assert.deepEqual([copy.name, names], ["Acme, again", ["one", "two"]]);
  assert.equal((await client.companies.patch(copy, { name: "Third" })).version, 2);
});

test("a creation that is sent twice happens once", async () => {
  const idempotencyKey = crypto.randomUUID();
  const input = { name: "Once", url: "https://once.example" };

  const first = await client.companies.create(input, { idempotencyKey });
  const again = await client.companies.create(input, { idempotencyKey });

  assert.deepEqual(again, first);
});

test("several changes are done together, or none", async () => {
  const id = crypto.randomUUID();
  const company = { method: "POST", path: "/api/companies", body: { id, name: "Batch", url: "b" } } as const;
  const account = { method: "POST", path: "/api/target-accounts", body: { companyId: id, name: "" } } as const;

  await assert.rejects(client.batch([company, account]), { status: 422 });
  await assert.rejects(client.companies.get(id), { status: 404 });

  const results = await client.batch([company, account], { atomic: false });
  assert.deepEqual(results.map(({ status }) => status), [201, 422]);
  assert.equal((await client.companies.patch(id, { name: "Batch, changed" })).version, 2);
});

test("a refusal names every wrong place", async () => {
  const wrong = await client.companies.create({ name: "", url: "" }).catch((error: unknown) => error);

  assert.ok(wrong instanceof ProblemError);
  assert.equal(wrong.status, 422);
  assert.deepEqual(wrong.errors.map(({ pointer }) => pointer).sort(), ["/name", "/url"]);
  assert.equal(wrong.at("/name")[0]?.code, "required");
});

test("a key can be made for another program, and taken back", async () => {
  const { user, scopes } = await client.me();
  assert.equal(user.email, "ada@acme.example");
  assert.deepEqual(scopes, ["read", "write"]);

  const key = await client.apiKeys.create({ name: "reader", scopes: ["read"] });
  const reader = createClient({ baseUrl: BLOSSOMER_URL, credential: () => key.secret });
  await assert.rejects(reader.companies.create({ name: "A", url: "a" }), { status: 403, code: "missing_scope" });

  await client.apiKeys.revoke(key.id);
  await assert.rejects(reader.me(), { status: 401 });
  assert.ok((await client.apiKeys.list()).some(({ id, revokedAt }) => id === key.id && revokedAt !== null));
});
