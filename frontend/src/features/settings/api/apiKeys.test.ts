import type { ApiKey } from "@blossomer/gtm-client";
import { expect, test } from "vitest";
import { expiryOf, partedByUse, rightsFor, stateOf } from "./apiKeys";

const NOW = Date.parse("2026-01-31T12:00:00Z");

function key(name: string, change: Partial<ApiKey> = {}): ApiKey {
  return {
    id: name,
    name,
    prefix: "bgtm_…4Bk2",
    scopes: ["read"],
    createdAt: "2026-01-01T00:00:00Z",
    expiresAt: null,
    lastUsedAt: null,
    revokedAt: null,
    ...change,
  };
}

test("knows what a key is good for", () => {
  expect(stateOf(key("a"), NOW)).toBe("usable");
  expect(stateOf(key("a", { expiresAt: "2026-01-31T12:00:01Z" }), NOW)).toBe("usable");
  expect(stateOf(key("a", { expiresAt: "2026-01-31T12:00:00Z" }), NOW)).toBe("expired");
  expect(stateOf(key("a", { expiresAt: "2025-01-01T00:00:00Z", revokedAt: "2024-01-01T00:00:00Z" }), NOW)).toBe("revoked");
});

test("puts the newest usable keys first", () => {
  const { usable, others } = partedByUse(
    [
      key("old"),
      key("revoked", { revokedAt: "2026-01-02T00:00:00Z" }),
      key("new", { createdAt: "2026-01-20T00:00:00Z" }),
      key("expired", { createdAt: "2026-01-03T00:00:00Z", expiresAt: "2026-01-04T00:00:00Z" }),
    ],
    NOW,
  );
  expect(usable.map(({ name }) => name)).toEqual(["new", "old"]);
  expect(others.map(({ name }) => name)).toEqual(["expired", "revoked"]);
});

test("offers no more rights than the maker has", () => {
  const offered = (scopes: Parameters<typeof rightsFor>[0]) => rightsFor(scopes).map((right) => right.scopes.join());
  expect(offered(["read"])).toEqual(["read"]);
  expect(offered(["read", "write"])).toEqual(["read", "read,write"]);
  expect(offered(["read", "write", "admin"])).toEqual(["read", "read,write", "read,write,admin"]);
});

test("ends a key after so many days, with a day, or never", () => {
  expect(expiryOf("90", "", NOW)).toBe("2026-05-01T12:00:00.000Z");
  expect(expiryOf("never", "2026-02-01", NOW)).toBeNull();
  expect(expiryOf("date", "2026-02-01", NOW)).toBe(new Date(2026, 1, 1, 23, 59, 59).toISOString());
});

test.each(["", "2026-01-01", "no day"])("waits for a day to come instead of '%s'", (day) => {
  expect(expiryOf("date", day, NOW)).toBeUndefined();
});
