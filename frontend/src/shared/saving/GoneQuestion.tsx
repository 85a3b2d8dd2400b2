import { useState } from "react";
import { client } from "@/shared/api/client";
import { KIND_NAMES } from "@/shared/api/kinds";
import { explain } from "@/shared/lib/problems";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { useSaving } from "./context";
import type { Entry } from "./entry";
import { treeOf } from "./trees";

/** Asks what shall become of an edit whose record was deleted elsewhere. */
export function GoneQuestion({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { saver } = useSaving();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const { kind, id, mine } = entry;

  const createAgain = async () => {
    setBusy(true);
    try {
      await client.trees.create(treeOf(kind, mine));
      saver.revive(kind, id);
    } catch (error) {
      setProblem(`Not created: ${explain(error).detail}`);
    }
    setBusy(false);
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`“${mine.name}” was deleted elsewhere`}
      description="What you changed is not saved, but it is still here."
      footer={
        <>
          <Button onClick={() => saver.discard(kind, id)} disabled={isBusy}>
            Discard my changes
          </Button>
          <Button onClick={() => download(entry)}>Download a copy</Button>
          <Button variant="primary" onClick={() => void createAgain()} disabled={isBusy}>
            Create it again
          </Button>
        </>
      }
    >
      <p className="text-sm">
        You can create this {KIND_NAMES[kind].one} again as you see it; what belonged to it stays deleted. If somebody
        restores it, your changes are saved by themselves.
      </p>
      {problem !== undefined && (
        <p role="alert" className="text-destructive mt-2 text-sm">
          {problem}
        </p>
      )}
    </Dialog>
  );
}

function download({ kind, mine }: Entry): void {
  const text = JSON.stringify(treeOf(kind, mine), undefined, 2);
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${KIND_NAMES[kind].one}-${mine.id}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
