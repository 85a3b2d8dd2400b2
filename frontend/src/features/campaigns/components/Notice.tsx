import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

/** Something that a person should know and may decide. */
export function Notice({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <div role="note" aria-label={title} className="border-warning/40 bg-card my-2 flex gap-3 rounded-lg border p-3">
      <TriangleAlert aria-hidden className="text-warning mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1 space-y-1.5 text-sm">
        <p className="font-medium">{title}</p>
        <div className="text-muted-foreground break-words">{children}</div>
        {actions !== undefined && <div className="flex flex-wrap gap-2 pt-1">{actions}</div>}
      </div>
    </div>
  );
}
