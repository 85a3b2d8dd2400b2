import { useSuspenseQuery } from "@tanstack/react-query";
import { counted } from "@/shared/lib/words";
import { Card } from "@/shared/ui/Card";
import { createdIn, createdQuery, KINDS, type StoredImport } from "../api/queries";
import { RecordTree } from "./RecordTree";

/** What an import created and is still there, with links. */
export function CreatedRecords({ report }: { report: StoredImport }) {
  const { data: records } = useSuspenseQuery(createdQuery(report.importId));
  const shown = KINDS.reduce((sum, kind) => sum + records[kind].length, 0);
  const missing = createdIn(report) - shown;
  const isMore = KINDS.some((kind) => records[kind].length === 200);
  return (
    <Card title="What it created">
      {shown > 0 && <RecordTree label="What it created" records={records} linked />}
      {missing > 0 && (
        <p className="text-muted-foreground pt-2 text-sm">
          {isMore ? `… and ${counted(missing, "more record")}, of which some may be deleted since.` : `${counted(missing, "record")} of it ${missing === 1 ? "was" : "were"} deleted since.`}
        </p>
      )}
    </Card>
  );
}
