import type { ReactNode } from "react";

/** So many are named here. */
const NAMED = 12;

interface MissingProps {
  /** "1 account without personas". */
  summary: string;
  records: readonly { id: string; name: string }[];
  link: (record: { id: string; name: string }) => ReactNode;
  /** The way to the list of all. */
  all: ReactNode;
}

/** The records that the next step is missing for, folded. */
export function Missing({ summary, records, link, all }: MissingProps) {
  if (records.length === 0) {
    return null;
  }
  return (
    <details className="mt-1">
      <summary className="text-warning min-h-6 w-fit cursor-pointer rounded-sm text-xs leading-6 font-medium hover:underline">{summary}</summary>
      <ul className="mt-1 max-h-48 space-y-0.5 overflow-y-auto text-sm">
        {records.slice(0, NAMED).map((record) => (
          <li key={record.id} className="truncate">
            {link(record)}
          </li>
        ))}
        <li className="text-muted-foreground">{all}</li>
      </ul>
    </details>
  );
}
