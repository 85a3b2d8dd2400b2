import { useQueryClient } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { clearOldData, type OldData } from "@/shared/olddata/oldData";
import { oldDataQuery } from "@/shared/olddata/oldDataQuery";
import { meaningOf } from "@/shared/olddata/oldKeys";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { toasts } from "@/shared/ui/toasts";
import { download } from "../download";

interface ClearDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  data: OldData;
}

/** Clears the old app's keys in this browser, after a yes to the list of them. */
export function ClearDialog({ open, onOpenChange, data }: ClearDialogProps) {
  const queries = useQueryClient();
  const [isSure, setSure] = useState(false);
  const clear = () => {
    clearOldData();
    queries.setQueryData(oldDataQuery.queryKey, null);
    onOpenChange(false);
    toasts.add({ title: "The old copy is cleared", description: "Your data are in your account." });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Clear the old app’s copy in this browser?"
      description="The old app will be empty here afterwards. Your account keeps everything that was moved in, and the original of each import."
      footer={
        <>
          <Button
            className="mr-auto"
            onClick={() => {
              download("blossomer-old-copy.json", new Blob([data.dump], { type: "application/json" }));
            }}
          >
            <Download aria-hidden />
            Download it first
          </Button>
          <Button
            onClick={() => {
              onOpenChange(false);
            }}
          >
            Leave it
          </Button>
          <Button variant="destructive" disabled={!isSure} onClick={clear}>
            Clear it
          </Button>
        </>
      }
    >
      <p className="text-sm">These keys are removed, and nothing else:</p>
      <ul className="my-3 max-h-60 divide-y overflow-y-auto rounded-lg border text-sm">
        {data.keys.map((key) => (
          <li key={key} className="flex flex-wrap justify-between gap-x-3 px-3 py-1.5">
            <code className="text-xs break-all">{key}</code>
            <span className="text-muted-foreground text-xs">{meaningOf(key)}</span>
          </li>
        ))}
      </ul>
      <label className="flex min-h-8 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="accent-primary size-4"
          checked={isSure}
          onChange={(event) => {
            setSure(event.target.checked);
          }}
        />
        Yes, clear them. This cannot be taken back here.
      </label>
    </Dialog>
  );
}
