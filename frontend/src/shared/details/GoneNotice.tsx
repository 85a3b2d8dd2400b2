import { CircleAlert } from "lucide-react";

/** Says on a record's page that somebody has deleted it meanwhile. */
export function GoneNotice({ noun }: { noun: string }) {
  return (
    <p role="alert" className="text-destructive bg-card flex items-start gap-2 rounded-xl border border-current/30 p-4 text-sm">
      <CircleAlert aria-hidden className="size-5 shrink-0" />
      This {noun} was deleted in another tab or by another program. What you change here is not saved any more.
    </p>
  );
}
