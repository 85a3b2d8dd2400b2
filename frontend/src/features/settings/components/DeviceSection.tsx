import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { explain } from "@/shared/lib/problems";
import { counted } from "@/shared/lib/words";
import { useSaving } from "@/shared/saving/context";
import { clearCopies, countDeleted, countUnsent } from "@/shared/saving/userData";
import { useSaveStatus } from "@/shared/saving/useSaveStatus";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Card";
import { toasts } from "@/shared/ui/toasts";
import { DiscardEditsDialog } from "./DiscardEditsDialog";
import { UnsentEdits } from "./UnsentEdits";

/** What this browser keeps, and how it is removed. */
export function DeviceSection() {
  const { saver, deletions } = useSaving();
  const { pending, retry } = useSaveStatus();
  const queries = useQueryClient();
  const [isDiscarding, setDiscarding] = useState(false);
  const kept = useQuery({
    queryKey: ["kept", saver.userId, pending.length],
    queryFn: async () => ({ unsent: await countUnsent(saver.userId), deleted: await countDeleted(saver.userId) }),
    staleTime: 0,
    gcTime: 0,
  });
  const clear = useMutation({
    mutationFn: async () => {
      await clearCopies(saver.userId);
      await deletions.load();
    },
    onSuccess: async () => {
      toasts.add({ title: "Removed from this device" });
      await queries.invalidateQueries({ queryKey: ["kept"] });
    },
    retry: false,
  });
  const elsewhere = Math.max(0, (kept.data?.unsent ?? 0) - pending.length);
  const deleted = kept.data?.deleted ?? 0;
  return (
    <Card title="Data on this device" description="What this browser keeps besides what is on the server.">
      <div className="divide-y">
        <div className="space-y-2 pb-4">
          <h3 className="text-sm font-medium">Edits that are not on the server yet</h3>
          <UnsentEdits pending={pending} elsewhere={elsewhere} />
          {pending.length > 0 && (
            <div className="flex flex-wrap gap-2">
              <Button size="sm" onClick={retry}>
                Send them now
              </Button>
              <Button
                size="sm"
                onClick={() => {
                  setDiscarding(true);
                }}
              >
                Discard them …
              </Button>
            </div>
          )}
        </div>
        <div className="flex flex-wrap items-center justify-between gap-3 pt-4">
          <div className="min-w-0 flex-1 basis-64">
            <h3 className="text-sm font-medium">Copies</h3>
            <p className="text-muted-foreground text-sm">
              Answers of the server, for when there is no network, and{" "}
              {deleted === 0 ? "no deleted records" : counted(deleted, "deletion")} to be undone. What you
              look at afterwards is kept again; signing out removes all of it.
            </p>
            {clear.isError && (
              <p role="alert" className="text-destructive text-sm">
                {explain(clear.error).detail}
              </p>
            )}
          </div>
          <Button
            size="sm"
            disabled={clear.isPending}
            onClick={() => {
              clear.mutate();
            }}
          >
            Remove the copies
          </Button>
        </div>
      </div>
      {isDiscarding && (
        <DiscardEditsDialog
          pending={pending}
          onClose={() => {
            setDiscarding(false);
          }}
        />
      )}
    </Card>
  );
}
