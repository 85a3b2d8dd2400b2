import { ChevronRight } from "lucide-react";
import type { ImportReport } from "@/shared/api/imports";
import { KIND_NAMES, type KindName } from "@/shared/api/kinds";
import { counted } from "@/shared/lib/words";
import { Badge } from "@/shared/ui/Badge";
import { filledFields } from "../fieldsOf";

const KINDS: readonly KindName[] = ["companies", "targetAccounts", "targetPersonas", "campaigns"];

/** The records that an import would create, with all that they would say. */
export function PlannedRecords({ records }: { records: NonNullable<ImportReport["records"]> }) {
  const planned = KINDS.flatMap((kind) => records[kind].map((record) => ({ kind, record })));
  return (
    <ul aria-label="What would be created" className="divide-y overflow-hidden rounded-lg border">
      {planned.map(({ kind, record }, index) => {
        const fields = filledFields(record);
        return (
          <li key={record.id}>
            <details open={index === 0} className="group">
              <summary className="hover:bg-muted flex cursor-pointer list-none items-center gap-2 px-3 py-2 text-sm [&::-webkit-details-marker]:hidden">
                <ChevronRight aria-hidden className="text-muted-foreground size-4 shrink-0 group-open:rotate-90" />
                <Badge>{KIND_NAMES[kind].one}</Badge>
                <span className="min-w-0 flex-1 font-medium break-words">{record.name}</span>
                <span className="text-muted-foreground text-xs">{counted(fields.length, "field")}</span>
              </summary>
              <dl className="space-y-2 pr-3 pb-3 pl-9 text-sm">
                {fields.map(({ label, texts }) => (
                  <div key={label}>
                    <dt className="text-muted-foreground text-xs">{label}</dt>
                    <dd className="space-y-1">
                      {texts.map((text, at) => (
                        <p key={at} className="break-words whitespace-pre-wrap">
                          {text}
                        </p>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
