import type { ReactNode } from "react";
import { countedKind } from "@/shared/lib/words";
import type { KindName } from "@/shared/api/kinds";

interface ListHeadingProps {
  kind: KindName;
  title: string;
  /** How many are found in all; undefined while that is not known. */
  total: number | undefined;
  /** How many are shown by now. */
  shown: number;
  /** Whose records these are. */
  of: string;
  actions: ReactNode;
}

/** What a list is, how long it is, and what can be added to it. */
export function ListHeading({ kind, title, total, shown, of, actions }: ListHeadingProps) {
  const count = total === undefined ? `${countedKind(shown, kind)} so far` : countedKind(total, kind);
  return (
    <header className="flex flex-wrap items-end justify-between gap-3">
      <div className="min-w-0">
        <h1 className="text-2xl font-semibold">{title}</h1>
        <p className="text-muted-foreground text-sm">
          <span role="status">{count}</span> · {of}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">{actions}</div>
    </header>
  );
}
