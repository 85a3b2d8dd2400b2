import { Link } from "@tanstack/react-router";
import { Check } from "lucide-react";
import { cn } from "@/shared/lib/cn";
import type { Step } from "./wizardSearch";

const NAMES: Record<Step, string> = { 1: "Whom it is for", 2: "What it is about", 3: "How it is written" };

/** Where the wizard is; a former step can be gone back to. */
export function Steps({ current }: { current: Step }) {
  return (
    <nav aria-label="Steps">
      <ol className="flex flex-wrap gap-x-6 gap-y-2">
        {([1, 2, 3] as const).map((step) => {
          const content = (
            <>
              <span
                className={cn(
                  "flex size-6 items-center justify-center rounded-full border text-xs font-semibold",
                  step === current && "bg-primary text-primary-foreground border-primary",
                  step < current && "bg-accent text-accent-foreground border-transparent",
                )}
              >
                {step < current ? <Check aria-label="Done:" className="size-3.5" /> : step}
              </span>
              {NAMES[step]}
            </>
          );
          const look = cn("flex min-h-7 items-center gap-2 text-sm", step === current ? "font-medium" : "text-muted-foreground");
          return (
            <li key={step}>
              {step < current ? (
                <Link to="/campaigns/new" search={(before) => ({ ...before, step })} className={cn(look, "hover:underline")}>
                  {content}
                </Link>
              ) : (
                <span aria-current={step === current ? "step" : undefined} className={look}>
                  {content}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
