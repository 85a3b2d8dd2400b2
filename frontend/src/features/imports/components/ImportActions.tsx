import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Download, RotateCcw, Undo2 } from "lucide-react";
import { useState } from "react";
import { sendImport } from "@/shared/api/imports";
import { explain } from "@/shared/lib/problems";
import { Button } from "@/shared/ui/Button";
import { toasts } from "@/shared/ui/toasts";
import { createdIn, originalOf, type StoredImport } from "../api/queries";
import { useRefreshed } from "../api/useRefreshed";
import { download } from "../download";
import { countsInWords, countsOf } from "../wording";
import { UndoDialog } from "./UndoDialog";

/** What can be done with an import: have its original, bring back what was deleted of it, take it back. */
export function ImportActions({ report }: { report: StoredImport }) {
  const [isUndoing, setUndoing] = useState(false);
  const { importId } = report;
  const saving = useMutation({
    mutationFn: async () => {
      download(`blossomer-import-${importId}.json`, await originalOf(importId));
    },
    onError: tell,
  });
  // what was pasted below a record would come back at another place
  const isPlaced = report.decisions.some(({ code }) => code === "given_parent");
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        disabled={saving.isPending}
        onClick={() => {
          saving.mutate();
        }}
      >
        <Download aria-hidden />
        Original
      </Button>
      {!isPlaced && createdIn(report) > 0 && <Restore importId={importId} />}
      {createdIn(report) > 0 && (
        <Button
          onClick={() => {
            setUndoing(true);
          }}
        >
          <Undo2 aria-hidden />
          Take it back
        </Button>
      )}
      {isUndoing && (
        <UndoDialog
          report={report}
          onClose={() => {
            setUndoing(false);
          }}
        />
      )}
    </div>
  );
}

function Restore({ importId }: { importId: string }) {
  const navigate = useNavigate();
  const refresh = useRefreshed();
  const restoring = useMutation({
    mutationFn: async () => {
      const original = await originalOf(importId);
      const plan = await sendImport(original, { restoreDeleted: true, dryRun: true });
      return createdIn(plan) === 0 ? null : await sendImport(original, { restoreDeleted: true });
    },
    onError: tell,
    onSuccess: (report) => {
      if (report === null) {
        toasts.add({ title: "Nothing of it is deleted" });
        return;
      }
      refresh();
      toasts.add({ title: `Brought back ${countsInWords(countsOf(report, "created")) ?? ""}` });
      void navigate({ to: "/imports/$importId", params: { importId: report.importId } });
    },
  });
  return (
    <Button
      disabled={restoring.isPending}
      onClick={() => {
        restoring.mutate();
      }}
    >
      <RotateCcw aria-hidden />
      {restoring.isPending ? "Bringing back …" : "Bring back what I deleted"}
    </Button>
  );
}

function tell(error: Error) {
  const { title, detail } = explain(error);
  toasts.add({ title, description: detail });
}
