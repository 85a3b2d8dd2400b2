import type { ApiKey } from "@blossomer/gtm-client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Card";
import { apiKeysQuery, partedByUse } from "../api/apiKeys";
import { ApiKeyItem } from "./ApiKeyItem";
import { CreateKeyDialog } from "./CreateKeyDialog";
import { RevokeKeyDialog } from "./RevokeKeyDialog";

export function ApiKeysSection() {
  const { data: keys } = useSuspenseQuery(apiKeysQuery);
  const [now] = useState(() => Date.now());
  const [isCreating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey>();
  const { usable, others } = partedByUse(keys, now);
  return (
    <Card
      title="API keys"
      description="For programs that use your data, and to sign in here without a link."
      actions={
        <Button
          onClick={() => {
            setCreating(true);
          }}
        >
          <Plus aria-hidden />
          New key
        </Button>
      }
    >
      {usable.length === 0 ? (
        <p className="text-muted-foreground text-sm">You have no key that can be used.</p>
      ) : (
        <ul className="divide-y">
          {usable.map((key) => (
            <ApiKeyItem key={key.id} apiKey={key} now={now} onRevoke={setRevoking} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details className="mt-3 text-sm">
          <summary className="text-muted-foreground hover:text-foreground min-h-6 cursor-pointer font-medium">
            Revoked and expired ({others.length})
          </summary>
          <ul className="divide-y">
            {others.map((key) => (
              <ApiKeyItem key={key.id} apiKey={key} now={now} onRevoke={setRevoking} />
            ))}
          </ul>
        </details>
      )}
      {isCreating && (
        <CreateKeyDialog
          onClose={() => {
            setCreating(false);
          }}
        />
      )}
      {revoking !== undefined && (
        <RevokeKeyDialog
          apiKey={revoking}
          onClose={() => {
            setRevoking(undefined);
          }}
        />
      )}
    </Card>
  );
}
