import { CircleCheck, TriangleAlert } from "lucide-react";
import type { ImportReport } from "@/shared/api/imports";
import { KIND_NAMES, type KindName } from "@/shared/api/kinds";
import { cn } from "@/shared/lib/cn";
import { focusOnMount } from "@/shared/lib/focusOnMount";
import { counted } from "@/shared/lib/words";
import { Button } from "@/shared/ui/Button";
import { restOf, verdictOf } from "../verdict";
import { PlannedRecords } from "./PlannedRecords";

interface PastePreviewProps {
  kind: KindName;
  report: ImportReport;
  problem: string | undefined;
  isBusy: boolean;
  onConfirm: () => void;
  onBack: () => void;
}

/** That something was pasted goes without saying. */
const OBVIOUS = new Set(["pasted", "given_parent"]);

/** What pasted text would become: the records, what is kept beside them, and what was decided. */
export function PastePreview({ kind, report, problem, isBusy, onConfirm, onBack }: PastePreviewProps) {
  const verdict = verdictOf(report, kind);
  const rest = restOf(report);
  const decisions = report.decisions.filter(({ code }) => !OBVIOUS.has(code));
  const Icon = verdict.isGood ? CircleCheck : TriangleAlert;
  return (
    <div className="space-y-4">
      <p ref={focusOnMount} tabIndex={-1} role="status" className="flex items-start gap-2 text-sm font-medium outline-none">
        <Icon aria-hidden className={cn("mt-0.5 size-4 shrink-0", verdict.isGood ? "text-success" : "text-warning")} />
        {verdict.text}
      </p>
      {verdict.isGood && report.records !== undefined && <PlannedRecords records={report.records} />}
      {verdict.isGood && rest !== null && <p className="text-muted-foreground text-sm">{rest}</p>}
      {decisions.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer py-1">{counted(decisions.length, "thing")} decided while reading</summary>
          <ul className="text-muted-foreground list-disc space-y-1 pt-1 pl-5">
            {decisions.map(({ code, path, detail }, index) => (
              <li key={`${code} ${path} ${index}`} className="break-words">
                {detail} {path !== "" && <code className="text-xs">{path}</code>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {problem !== undefined && (
        <p role="alert" className="text-destructive text-sm">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2 pb-1">
        <Button onClick={onBack}>Back to the text</Button>
        {verdict.isGood && (
          <Button variant="primary" disabled={isBusy} onClick={onConfirm}>
            {isBusy ? "Creating …" : `Create ${report.entities[kind].created > 1 ? KIND_NAMES[kind].many : KIND_NAMES[kind].one}`}
          </Button>
        )}
      </div>
    </div>
  );
}
