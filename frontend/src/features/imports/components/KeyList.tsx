import type { KeyBalance } from "@/shared/api/imports";
import { Badge } from "@/shared/ui/Badge";
import { balanceInWords, titleOfKey, verdictOf } from "../wording";

interface KeyListProps {
  keys: readonly KeyBalance[];
  /** Whether it was done, or only would be. */
  isPast: boolean;
}

/** What becomes of each part of what is brought. */
export function KeyList({ keys, isPast }: KeyListProps) {
  return (
    <div className="space-y-3">
      <ul className="divide-y">
        {keys.map((key, index) => {
          const { word, tone } = verdictOf(key, isPast);
          const title = titleOfKey(key.key);
          return (
            <li key={`${key.key} ${index}`} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2.5">
              <div className="min-w-0 flex-1 basis-56">
                <p className="text-sm font-medium break-words">
                  {title} {title !== key.key && key.key !== "" && <code className="text-muted-foreground block text-xs font-normal break-all sm:inline">{key.key}</code>}
                </p>
                <p className="text-muted-foreground text-sm">{balanceInWords(key)}</p>
              </div>
              <Badge tone={tone}>{word}</Badge>
            </li>
          );
        })}
      </ul>
      <details className="text-sm">
        <summary className="text-muted-foreground w-fit cursor-pointer py-1">All figures</summary>
        <Figures keys={keys} />
      </details>
    </div>
  );
}

const COLUMNS = ["found", "stored", "merged", "leftover", "quarantined", "ignored"] as const;

function Figures({ keys }: { keys: readonly KeyBalance[] }) {
  return (
    // the table alone scrolls where the page is narrow; it can be reached by keyboard
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be focusable
    <div role="region" aria-label="All figures" tabIndex={0} className="mt-2 overflow-x-auto rounded-lg border">
      <table className="w-full text-xs tabular-nums">
        <thead className="bg-muted text-muted-foreground">
          <tr>
            <th scope="col" className="px-3 py-2 text-left font-medium">
              Key
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="px-3 py-2 text-right font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {keys.map((key, index) => (
            <tr key={`${key.key} ${index}`}>
              <th scope="row" className="px-3 py-1.5 text-left font-mono font-normal whitespace-nowrap">
                {key.key === "" ? "(empty)" : key.key}
              </th>
              {COLUMNS.map((column) => (
                <td key={column} className="px-3 py-1.5 text-right">
                  {key[column].toLocaleString("en")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
