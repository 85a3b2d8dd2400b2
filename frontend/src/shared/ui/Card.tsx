import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { cn } from "@/shared/lib/cn";

interface CardProps extends ComponentProps<"section"> {
  title: string;
  /** Buttons beside the title. */
  actions?: ReactNode;
  description?: ReactNode;
}

/** A part of a page, with a heading that names it. */
export function Card({ title, actions, description, className, children, ...props }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cn("bg-card rounded-xl border p-4 sm:p-5", className)} {...props}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <div className="min-w-0">
          <h2 id={id} className="text-base font-semibold">
            {title}
          </h2>
          {description !== undefined && <p className="text-muted-foreground text-sm">{description}</p>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
