import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { dateAndTime } from "@/shared/lib/words";
import { Badge } from "@/shared/ui/Badge";
import { Card } from "@/shared/ui/Card";
import { importsQuery } from "../api/queries";
import { countsInWords, countsOf } from "../wording";

/** What was imported before, the newest first. */
export function History() {
  const { data: imports } = useSuspenseQuery(importsQuery);
  return (
    <Card title="History" description="What was imported, with its report and its leftovers. Each import can be taken back.">
      {imports.length === 0 ? (
        <p className="text-muted-foreground py-4 text-sm">Nothing was imported yet.</p>
      ) : (
        <ul className="-mx-2 divide-y">
          {imports.map((summary) => (
            <li key={summary.id}>
              <Link
                to="/imports/$importId"
                params={{ importId: summary.id }}
                className="hover:bg-muted flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md px-2 py-2.5 text-sm"
              >
                <span className="basis-44 font-medium">{dateAndTime(summary.importedAt)}</span>
                <span className="text-muted-foreground min-w-0 flex-1 basis-40">
                  {countsInWords(countsOf(summary, "created")) ?? "Nothing new"}
                </span>
                {summary.state === "partly_undone" && <Badge tone="warning">Partly taken back</Badge>}
                <ChevronRight aria-hidden className="text-muted-foreground size-4" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
