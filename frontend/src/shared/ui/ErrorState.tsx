import { CircleAlert } from "lucide-react";
import { explain } from "@/shared/lib/problems";
import { Button } from "./Button";

/** What a page or a part of it shows instead of what could not be loaded. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { title, detail } = explain(error);
  return (
    <div role="alert" className="bg-card flex flex-col items-center gap-3 rounded-xl border px-6 py-12 text-center">
      <CircleAlert aria-hidden className="text-destructive size-8" />
      <h1 className="text-lg font-semibold">{title}</h1>
      <p className="text-muted-foreground max-w-prose text-sm">{detail}</p>
      {onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
    </div>
  );
}
