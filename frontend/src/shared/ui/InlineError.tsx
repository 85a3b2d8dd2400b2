import { explain } from "@/shared/lib/problems";
import { Button } from "./Button";

/** Says within a part of a page that it could not be loaded. */
export function InlineError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { title, detail, retryable } = explain(error);
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 text-sm">
      <p className="text-destructive min-w-0 flex-1">
        {title}. {detail}
      </p>
      {retryable && (
        <Button size="sm" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
