import type { ApiKey } from "@blossomer/gtm-client";
import { ago, dateAndTime } from "@/shared/lib/words";
import { Badge } from "@/shared/ui/Badge";
import { Button } from "@/shared/ui/Button";
import { SCOPE_NAMES, stateOf } from "../api/apiKeys";

interface ApiKeyItemProps {
  apiKey: ApiKey;
  now: number;
  onRevoke: (key: ApiKey) => void;
}

/** A key in the list. */
export function ApiKeyItem({ apiKey, now, onRevoke }: ApiKeyItemProps) {
  const state = stateOf(apiKey, now);
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-64 space-y-1">
        <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
          <span className="min-w-0 break-words">{apiKey.name}</span>
          {state !== "usable" && <Badge tone="destructive">{state === "revoked" ? "Revoked" : "Expired"}</Badge>}
          {apiKey.scopes.map((scope) => (
            <Badge key={scope}>{SCOPE_NAMES[scope]}</Badge>
          ))}
        </p>
        <p className="text-muted-foreground font-mono text-xs">{apiKey.prefix}</p>
        <p className="text-muted-foreground text-xs">{history(apiKey, now)}</p>
      </div>
      {state === "usable" && (
        <Button
          size="sm"
          aria-label={`Revoke ${apiKey.name}`}
          onClick={() => {
            onRevoke(apiKey);
          }}
        >
          Revoke
        </Button>
      )}
    </li>
  );
}

function history({ createdAt, lastUsedAt, expiresAt, revokedAt }: ApiKey, now: number): string {
  const end =
    revokedAt !== null
      ? `revoked ${dateAndTime(revokedAt)}`
      : expiresAt === null
        ? "never expires"
        : `${Date.parse(expiresAt) <= now ? "expired" : "expires"} ${dateAndTime(expiresAt)}`;
  const use = lastUsedAt === null ? "never used" : `last used ${ago(lastUsedAt, now)}`;
  return `Created ${dateAndTime(createdAt)} · ${use} · ${end}`;
}
