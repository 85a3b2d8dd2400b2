import type { ApiKey } from "@blossomer/gtm-client";
import { explain } from "@/shared/lib/problems";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { toasts } from "@/shared/ui/toasts";
import { useRevokeKey } from "../api/apiKeys";

/** Asks before a key is made useless. */
export function RevokeKeyDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const revoke = useRevokeKey();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Revoke “${apiKey.name}”?`}
      description="Programs that use it are refused at once, and sessions that were begun with it end, perhaps this one. It cannot be taken back."
      footer={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button
            variant="destructive"
            disabled={revoke.isPending}
            onClick={() => {
              revoke.mutate(apiKey.id, {
                onSuccess: () => {
                  toasts.add({ title: `“${apiKey.name}” is revoked` });
                  onClose();
                },
              });
            }}
          >
            {revoke.isPending ? "Revoking …" : "Revoke the key"}
          </Button>
        </>
      }
    >
      {revoke.isError && (
        <p role="alert" className="text-destructive text-sm">
          {explain(revoke.error).detail}
        </p>
      )}
    </Dialog>
  );
}
