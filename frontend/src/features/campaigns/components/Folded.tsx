import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

/** A part of a page that few people need: folded until it is opened. */
export function Folded({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <details className="group bg-card rounded-xl border">
      <summary className="flex cursor-pointer list-none items-center gap-2 rounded-xl p-4 sm:px-5 [&::-webkit-details-marker]:hidden">
        <ChevronDown aria-hidden className="text-muted-foreground size-4 shrink-0 -rotate-90 transition-transform group-open:rotate-0" />
        <h2 className="text-base font-semibold">{title}</h2>
        <span className="text-muted-foreground min-w-0 truncate text-sm">{hint}</span>
      </summary>
      <div className="space-y-4 px-4 pb-4 sm:px-5 sm:pb-5">{children}</div>
    </details>
  );
}
