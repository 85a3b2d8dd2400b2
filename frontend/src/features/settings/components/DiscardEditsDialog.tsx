import { counted } from "@/shared/lib/words";
import { useSaving } from "@/shared/saving/context";
import type { PendingEdit } from "@/shared/saving/status";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";

/** Asks before edits are thrown away. */
export function DiscardEditsDialog({ pending, onClose }: { pending: readonly PendingEdit[]; onClose: () => void }) {
  const { saver } = useSaving();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Discard ${counted(pending.length, "edit")}?`}
      description="They are on no server: the records stay as they were before. This cannot be undone."
      footer={
        <>
          <Button onClick={onClose}>Keep them</Button>
          <Button
            variant="destructive"
            onClick={() => {
              for (const { kind, id } of pending) {
                saver.discard(kind, id);
              }
              onClose();
            }}
          >
            Discard them
          </Button>
        </>
      }
    >
      <ul className="list-disc pl-5 text-sm">
        {pending.map(({ kind, id, name }, index) => (
          <li key={`${kind}/${id}/${index}`} className="break-words">
            {name}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
