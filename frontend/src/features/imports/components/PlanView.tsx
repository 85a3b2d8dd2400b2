import { CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { ImportOptions, ImportReport } from "@/shared/api/imports";
import { cn } from "@/shared/lib/cn";
import { focusOnMount } from "@/shared/lib/focusOnMount";
import { counted } from "@/shared/lib/words";
import { Button } from "@/shared/ui/Button";
import { createdIn } from "../api/queries";
import { countsInWords, countsOf } from "../wording";
import { DecisionList } from "./DecisionList";
import { KeyList } from "./KeyList";
import { RecordTree } from "./RecordTree";

interface PlanViewProps {
  name: string;
  report: ImportReport;
  options: ImportOptions;
  problem: string | undefined;
  onStore: () => void;
  onCancel: () => void;
  onChange: (options: ImportOptions) => void;
}

/** What an import would do, before it does it. */
export function PlanView({ name, report, options, problem, onStore, onCancel, onChange }: PlanViewProps) {
  const created = createdIn(report);
  const stayDeleted = report.decisions.filter(({ code }) => code === "stays_deleted").length;
  const keptAside = report.keys.some(({ leftover, quarantined }) => leftover + quarantined > 0);
  return (
    <div className="space-y-6">
      <Headline report={report} name={name} />
      {stayDeleted > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-2 rounded-lg border p-3 text-sm">
          <p className="min-w-0 flex-1 basis-60">{counted(stayDeleted, "record")} of it you deleted since an earlier import. They stay deleted.</p>
          <Button
            size="sm"
            onClick={() => {
              onChange({ restoreDeleted: true });
            }}
          >
            Bring them back as well
          </Button>
        </div>
      )}
      {report.records !== undefined && created > 0 && (
        <Part title="What would be created">
          <RecordTree label="What would be created" records={report.records} linked={false} />
          {created > 200 && <p className="text-muted-foreground pt-2 text-sm">… and {counted(created - 200, "more record")}.</p>}
        </Part>
      )}
      <Part title="What becomes of each part">
        <KeyList keys={report.keys} isPast={false} />
      </Part>
      {report.decisions.length > 0 && (
        <Part title="What was decided while reading">
          <DecisionList decisions={report.decisions} />
        </Part>
      )}
      {problem !== undefined && (
        <p role="alert" className="text-destructive text-sm">
          {problem}
        </p>
      )}
      <div className="bg-card sticky bottom-0 -mx-4 flex flex-wrap items-center justify-end gap-2 border-t px-4 py-3 sm:-mx-5 sm:px-5">
        <p className="text-muted-foreground min-w-0 flex-1 basis-full text-sm sm:basis-40">Nothing is stored yet.</p>
        <Button onClick={onCancel}>Cancel</Button>
        <Button variant="primary" onClick={onStore}>
          {created > 0 ? (options.restoreDeleted === true ? "Move in and bring back" : "Move in") : keptAside ? "Keep what is left over" : "Import all the same"}
        </Button>
      </div>
    </div>
  );
}

function Headline({ report, name }: Pick<PlanViewProps, "report" | "name">) {
  const created = countsInWords(countsOf(report, "created"));
  const merged = countsInWords(countsOf(report, "merged"));
  const unreadable = report.keys.reduce((sum, { quarantined }) => sum + quarantined, 0);
  const Icon = created !== null ? CircleCheck : merged !== null ? Info : TriangleAlert;
  return (
    <div ref={focusOnMount} tabIndex={-1} role="status" className="flex items-start gap-3 outline-none">
      <Icon aria-hidden className={cn("mt-1 size-5 shrink-0", created !== null ? "text-success" : merged === null && "text-warning")} />
      <div className="min-w-0 space-y-1">
        <p className="text-lg font-semibold break-words">
          {created !== null
            ? `${name} brings in ${created}.`
            : merged !== null
              ? `Everything of ${name} is here already.`
              : `No company, account, persona or campaign could be read in ${name}.`}
        </p>
        <p className="text-muted-foreground text-sm">
          {created !== null && merged !== null && `${merged} of it are here already and stay as they are. `}
          {unreadable > 0 && `${counted(unreadable, "value")} cannot be read and will be kept as text. `}
          Every value is accounted for below; secrets are never stored.
        </p>
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      {children}
    </section>
  );
}
