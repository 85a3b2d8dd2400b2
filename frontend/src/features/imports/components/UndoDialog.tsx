import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { explain } from "@/shared/lib/problems";
import { counted } from "@/shared/lib/words";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { toasts } from "@/shared/ui/toasts";
import { createdQuery, KINDS, undoImport, type StoredImport, type UndoReport } from "../api/queries";
import { useRefreshed } from "../api/useRefreshed";
import { countsInWords } from "../wording";
import { UndoNotes } from "./UndoNotes";

interface UndoDialogProps {
  report: StoredImport;
  onClose: () => void;
}

/** Takes an import back: first what nobody edited since, then, after another yes, the rest. */
export function UndoDialog({ report: { importId }, onClose }: UndoDialogProps) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const refresh = useRefreshed();
  const created = useQuery(createdQuery(importId));
  const undoing = useMutation({
    mutationFn: (force: boolean) => undoImport(importId, force),
    onSuccess: (undone) => {
      if (undone.undone) {
        toasts.add({ title: `Taken back: ${countsInWords(undone.removed) ?? "nothing was left of it"}` });
        // first away from the page of what is no longer there, which nobody asks for again
        void navigate({ to: "/imports" }).then(() => {
          for (const part of ["one", "leftovers", "quarantine"]) {
            queries.removeQueries({ queryKey: ["imports", part, importId] });
          }
          refresh();
        });
      } else {
        refresh();
      }
    },
  });
  const edited = created.data === undefined ? [] : KINDS.flatMap((kind) => created.data[kind].filter(({ version }) => version > 1));
  const kept = undoing.data?.undone === false ? undoing.data : null;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={kept === null ? "Take this import back?" : "Some of it stays"}
      description={
        kept === null
          ? "Everything that it created goes, unless somebody edited it since. The old app’s copy in a browser is not touched."
          : saidOf(kept)
      }
      footer={
        <>
          <Button onClick={onClose}>{kept === null ? "Keep it" : "Leave them"}</Button>
          <Button
            variant="destructive"
            disabled={undoing.isPending}
            onClick={() => {
              undoing.mutate(kept !== null);
            }}
          >
            {undoing.isPending ? "Taking back …" : kept === null ? "Take it back" : "Take these as well"}
          </Button>
        </>
      }
    >
      {kept === null && edited.length > 0 && (
        <div className="text-sm">
          <p>
            {counted(edited.length, "record")} {edited.length === 1 ? "was" : "were"} edited since and would stay:
          </p>
          <ul className="mt-2 list-disc pl-5">
            {edited.map(({ id, name }) => (
              <li key={id} className="break-words">
                {name}
              </li>
            ))}
          </ul>
        </div>
      )}
      {kept !== null && (
        <>
          <UndoNotes notes={kept.kept} />
          <p className="mt-3 text-sm font-medium">Taking them as well also takes everything below them, your own work included.</p>
        </>
      )}
      {undoing.error !== null && (
        <p role="alert" className="text-destructive mt-3 text-sm">
          {explain(undoing.error).detail}
        </p>
      )}
    </Dialog>
  );
}

function saidOf({ removed, kept }: UndoReport): string {
  return `Taken back: ${countsInWords(removed) ?? "nothing"}. ${counted(kept.length, "record")} ${kept.length === 1 ? "is" : "are"} still there.`;
}
