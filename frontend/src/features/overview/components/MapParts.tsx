import type { ReactNode } from "react";

/** What stands to the right of a node, or below it on a phone, tied to it by a line. */
export function Beside({ children }: { children: ReactNode }) {
  return (
    <div className="sm:before:border-(--line) relative min-w-0 flex-1 py-1.5 pl-4 sm:pl-6 sm:before:absolute sm:before:top-5 sm:before:left-0 sm:before:w-5 sm:before:border-t">
      {children}
    </div>
  );
}

/** Where the tree does not go on yet. */
export function NothingYet({ children }: { children: ReactNode }) {
  return (
    <span className="text-muted-foreground border-(--line) inline-flex h-7 items-center rounded-full border border-dashed px-2.5 text-xs">
      {children}
    </span>
  );
}
