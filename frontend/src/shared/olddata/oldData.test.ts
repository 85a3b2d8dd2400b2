import { beforeEach, describe, expect, it } from "vitest";
import { clearOldData, findOldData } from "./oldData";
import { isOldKey, meaningOf } from "./oldKeys";

beforeEach(() => {
  window.localStorage.clear();
});

describe("findOldData", () => {
  it("finds nothing where the old app never was", () => {
    expect(findOldData()).toBeNull();
    window.localStorage.setItem("theme", "dark");
    expect(findOldData()).toBeNull();
  });

  it("does not count what only says how the old app looked, or who was signed in", () => {
    window.localStorage.setItem("sidebarCollapsed", "true");
    window.localStorage.setItem("blossomer_api_key", "sk-1");
    expect(findOldData()).toBeNull();
  });

  it("takes everything as it is, other programs' keys included", () => {
    window.localStorage.setItem("target_accounts", '[{"id":"1"}]');
    window.localStorage.setItem("theme", "dark");

    const found = findOldData();

    expect(found?.keys).toEqual(["target_accounts"]);
    expect(JSON.parse(found?.dump ?? "")).toEqual({ target_accounts: '[{"id":"1"}]', theme: "dark" });
  });

  it("finds drafts of both ages", () => {
    window.localStorage.setItem("draft_persona_temp_1", "{}");
    window.localStorage.setItem("pg_draft_campaign_temp_2", "{}");
    expect(findOldData()?.keys).toEqual(["draft_persona_temp_1", "pg_draft_campaign_temp_2"]);
  });

  it("sends no secret, and of who was signed in the e-mail address only", () => {
    window.localStorage.setItem("emailHistory", "[]");
    window.localStorage.setItem("blossomer_api_key", "sk-1");
    window.localStorage.setItem("authState", '{"apiKey":"sk-1"}');
    window.localStorage.setItem("blossomer_auth", '{"user_id":"u-7","email":"ada@example.com"}');

    const dump = findOldData()?.dump ?? "";

    expect(dump).not.toContain("sk-1");
    expect(dump).not.toContain("u-7");
    expect(JSON.parse(dump)).toEqual({ emailHistory: "[]", blossomer_auth: '{"email":"ada@example.com"}' });
  });

  it("keeps a key that JavaScript has a meaning of its own for", () => {
    const storage = storageOf(new Map([["emailHistory", "[]"], ["__proto__", "x"]]));
    expect(findOldData(storage)?.dump).toBe('{"emailHistory":"[]","__proto__":"x"}');
  });
});

describe("clearOldData", () => {
  it("removes the old app's keys only", () => {
    for (const key of ["target_accounts", "pg_draft_account_temp_1", "blossomer_api_key", "sidebarCollapsed", "theme"]) {
      window.localStorage.setItem(key, "x");
    }

    clearOldData();

    expect(window.localStorage.length).toBe(1);
    expect(window.localStorage.getItem("theme")).toBe("x");
  });
});

describe("the keys", () => {
  it.each(["dashboard_overview", "emailHistory", "draft_company_temp_1", "authState"])("knows %s", (key) => {
    expect(isOldKey(key)).toBe(true);
  });

  it.each(["toString", "draft_notes", "pg_draft_", "emailhistory"])("does not take %s for the old app's", (key) => {
    expect(isOldKey(key)).toBe(false);
  });

  it("says what they hold", () => {
    expect(meaningOf("pg_draft_account_temp_1")).toBe("Draft of an account");
    expect(meaningOf("constructor")).toBeNull();
  });
});

/** A storage as browsers have it; that of the tests cannot hold every key. */
function storageOf(entries: Map<string, string>): Storage {
  return {
    length: entries.size,
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => {
      entries.clear();
    },
  };
}
