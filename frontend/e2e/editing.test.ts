import { expect } from "vitest";
import { createFamily, type Family } from "./lib/data";
import { rewrite, shows, textsOf, unfoldAll } from "./lib/fields";
import { settled } from "./lib/looks";
import { test, type User } from "./lib/test";

/** What the server gives out by itself, words of a closed set, and what has stories of its own. */
const LEFT_OUT = [
  "id", "createdAt", "updatedAt", "source", "companyId", "targetAccountId", "targetPersonaId",
  "type", "kind", "priority", "seniority", "status", "color", "segmentType", "body", "segments", "targetAccounts", "targetPersonas", "campaigns",
];

interface Kind {
  name: string;
  address: (family: Family) => string;
  read: (api: User["api"], family: Family) => Promise<object>;
}

const KINDS: Kind[] = [
  {
    name: "company",
    address: ({ company }) => `/companies/${company.id}`,
    read: (api, { company }) => api.companies.get(company.id),
  },
  {
    name: "account",
    address: ({ account }) => `/accounts/${account.id}`,
    read: (api, { account }) => api.targetAccounts.get(account.id),
  },
  {
    name: "persona",
    address: ({ persona }) => `/personas/${persona.id}`,
    read: (api, { persona }) => api.targetPersonas.get(persona.id),
  },
  {
    name: "campaign",
    address: ({ campaign }) => `/campaigns/${campaign.id}`,
    read: (api, { campaign }) => api.campaigns.get(campaign.id),
  },
];

test.for(KINDS)("shows every text of a $name, and saves what is made of it", async ({ address, read }, { page, user }) => {
  const family = await createFamily(user.api);
  const before = textsOf(await read(user.api, family), LEFT_OUT);
  const after = before.map(({ pointer, text }) => ({ pointer, text: `${text} (changed)` }));

  await page.goto(address(family));
  await expect.poll(() => shows(page, before[0]?.text ?? ""), { message: "the record" }).toBe(true);
  await settled(page);
  await unfoldAll(page);
  const notThere: string[] = [];
  for (const { pointer, text } of before) {
    if (!(await rewrite(page, text, `${text} (changed)`))) {
      notThere.push(pointer);
    }
  }
  expect(notThere).toEqual([]);
  await expect
    .poll(async () => {
      const saved = textsOf(await read(user.api, family), LEFT_OUT);
      return after
        .filter(({ pointer, text }) => !saved.some((leaf) => leaf.pointer === pointer && leaf.text === text))
        .map(({ pointer }) => pointer)
        .join(" ");
    })
    .toBe("");

  await page.reload();
  const isAnew = () => shows(page, after[0]?.text ?? "");
  await expect.poll(isAnew, { message: "the changed record after the reload" }).toBe(true);
  await settled(page);
  await unfoldAll(page);
  for (const { text } of after) {
    await expect.poll(() => shows(page, text), { message: text }).toBe(true);
  }
});
