import type { ImportStep } from "@/shared/api/imports";
import { Button } from "@/shared/ui/Button";
import { progressOf } from "../wording";

interface ProgressProps {
  title: string;
  step: ImportStep | null;
  onCancel?: (() => void) | undefined;
}

/** How far an import is. */
export function Progress({ title, step, onCancel }: ProgressProps) {
  const { label, share } = progressOf(step ?? { phase: "send", done: 0, total: 1 });
  return (
    <div className="space-y-3 py-4">
      <p className="text-sm font-medium">{title}</p>
      <progress aria-label={title} value={share} max={1} className="bg-muted [&::-webkit-progress-bar]:bg-muted [&::-webkit-progress-value]:bg-primary [&::-moz-progress-bar]:bg-primary h-2 w-full appearance-none overflow-hidden rounded-full border-0" />
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-2">
        <p role="status" className="text-muted-foreground text-sm">
          {label} …{onCancel === undefined && " You may go on to other pages meanwhile."}
        </p>
        {onCancel !== undefined && (
          <Button size="sm" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </div>
  );
}
