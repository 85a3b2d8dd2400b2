import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { CircleCheck, Info } from "lucide-react";
import { Suspense } from "react";
import { cn } from "@/shared/lib/cn";
import { counted, dateAndTime } from "@/shared/lib/words";
import { Badge } from "@/shared/ui/Badge";
import { Card } from "@/shared/ui/Card";
import { Skeleton } from "@/shared/ui/Skeleton";
import { createdIn, importQuery, type StoredImport } from "./api/queries";
import { CreatedRecords } from "./components/CreatedRecords";
import { DecisionList } from "./components/DecisionList";
import { ImportActions } from "./components/ImportActions";
import { KeyList } from "./components/KeyList";
import { Leftovers } from "./components/Leftovers";
import { OldCopy } from "./components/OldCopy";
import { Quarantine } from "./components/Quarantine";
import { countsInWords, countsOf } from "./wording";

/** What one import did, with all that it kept, and the ways back. */
export function ImportPage() {
  const { importId } = useParams({ from: "/app/imports/$importId" });
  const { data: report } = useSuspenseQuery(importQuery(importId));
  const sum = (name: "leftover" | "quarantined") => report.keys.reduce((total, key) => total + key[name], 0);
  return (
    <div className="space-y-6">
      <header className="space-y-3">
        <nav aria-label="Breadcrumb" className="text-muted-foreground text-sm">
          <Link to="/imports" className="hover:underline">
            Imports
          </Link>{" "}
          / <span aria-current="page">{dateAndTime(report.importedAt)}</span>
        </nav>
        <div className="flex flex-wrap items-start justify-between gap-3">
          <Headline report={report} />
          <ImportActions report={report} />
        </div>
      </header>
      <OldCopy />
      {createdIn(report) > 0 && (
        <Suspense fallback={<Skeleton className="h-48 rounded-xl" />}>
          <CreatedRecords report={report} />
        </Suspense>
      )}
      <Card title="What became of each part" description="Every value that was found is in one of these, and the figures add up.">
        <KeyList keys={report.keys} isPast />
      </Card>
      {report.decisions.length > 0 && (
        <Card title="What was decided while reading" description="Because the data left it open.">
          <DecisionList decisions={report.decisions} />
        </Card>
      )}
      {sum("leftover") > 0 && <Leftovers importId={importId} keys={report.keys.filter(({ leftover }) => leftover > 0).map(({ key }) => key)} />}
      {sum("quarantined") > 0 && <Quarantine importId={importId} />}
      <p className="text-muted-foreground text-xs break-all">
        SHA-256 of what came: <code>{report.receivedSha256}</code>
      </p>
    </div>
  );
}

function Headline({ report }: { report: StoredImport }) {
  const created = countsInWords(countsOf(report, "created"));
  const merged = countsInWords(countsOf(report, "merged"));
  const Icon = created === null ? Info : CircleCheck;
  const found = report.keys.reduce((total, key) => total + key.found, 0);
  return (
    <div className="flex min-w-0 flex-1 basis-72 items-start gap-3">
      <Icon aria-hidden className={cn("mt-1.5 size-5 shrink-0", created !== null && "text-success")} />
      <div className="min-w-0 space-y-1">
        <h1 className="text-2xl font-semibold">{created === null ? "Nothing new came in" : `Moved in ${created}`}</h1>
        <p className="text-muted-foreground text-sm">
          {counted(found, "value")} found{report.balanced && ", each of them accounted for"}.
          {merged !== null && ` Here already: ${merged}.`}
        </p>
        {report.state === "partly_undone" && (
          <Badge tone="warning">{report.undoneAt === null ? "Partly taken back" : `Partly taken back on ${dateAndTime(report.undoneAt)}`}</Badge>
        )}
      </div>
    </div>
  );
}
