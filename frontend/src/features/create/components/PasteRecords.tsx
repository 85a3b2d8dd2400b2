import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "@/shared/api/client";
import { nearest, sendImport, type ImportOptions, type ImportReport, type Parent } from "@/shared/api/imports";
import type { AnyRecord, KindName } from "@/shared/api/kinds";
import { explain } from "@/shared/lib/problems";
import { toasts } from "@/shared/ui/toasts";
import { jsonIn } from "../pasted";
import { useRefresh } from "../useRefresh";
import { PasteForm } from "./PasteForm";
import { PastePreview } from "./PastePreview";

interface PasteRecordsProps {
  /** What the page creates; pasted text that holds only other kinds is not taken. */
  kind: KindName;
  /** What the records belong to; the lowest of these counts. */
  parent: Parent;
  /** Is told the first new record of the kind. */
  onCreated: (record: AnyRecord) => void;
  onCancel: () => void;
}

interface Plan {
  json: string;
  report: ImportReport;
}

/** Creates records of the JSON that a generator gave: read by the import, shown, and stored after a yes. */
export function PasteRecords({ kind, parent, onCreated, onCancel }: PasteRecordsProps) {
  const [text, setText] = useState("");
  const refresh = useRefresh();
  // what was pasted before and deleted since is meant to come back
  const options: ImportOptions = { parent: nearest(parent), records: true, restoreDeleted: true };
  const plan = useMutation({
    mutationFn: async (pasted: string): Promise<Plan> => {
      const found = jsonIn(pasted);
      if ("problem" in found) {
        throw new Error(found.problem);
      }
      return { json: found.json, report: await sendImport(found.json, { ...options, dryRun: true }) };
    },
  });
  const creation = useMutation({
    mutationFn: (json: string) => sendImport(json, options),
    onSuccess: (report) => {
      const first = report.records?.[kind][0];
      if (first !== undefined) {
        offerUndo(report, first.name, refresh);
        onCreated(first);
      }
    },
  });
  const problem = creation.error ?? plan.error;
  return plan.data === undefined ? (
    <PasteForm
      kind={kind}
      text={text}
      onTextChange={(changed) => {
        setText(changed);
        plan.reset();
      }}
      problem={problem === null ? undefined : explain(problem).detail}
      isBusy={plan.isPending}
      onSubmit={() => {
        plan.mutate(text);
      }}
      onCancel={onCancel}
    />
  ) : (
    <PastePreview
      kind={kind}
      report={plan.data.report}
      problem={problem === null ? undefined : explain(problem).detail}
      isBusy={creation.isPending}
      onConfirm={() => {
        creation.mutate(plan.data.json);
      }}
      onBack={() => {
        creation.reset();
        plan.reset();
      }}
    />
  );
}

function offerUndo(report: ImportReport, name: string, refresh: () => void) {
  const undo = async () => {
    try {
      await client.api.DELETE("/api/imports/{id}", { params: { path: { id: report.importId } } });
      refresh();
      toasts.add({ title: "Taken back", description: name });
    } catch (error) {
      toasts.add({ title: "It could not be taken back", description: explain(error).detail });
    }
  };
  toasts.add({
    title: `Created “${name}”`,
    description: "From the JSON that you pasted.",
    actionProps: { children: "Undo", onClick: () => void undo() },
  });
}
