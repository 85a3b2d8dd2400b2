import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** What this is for, and how to begin. */
  children: ReactNode;
  /** What to begin with. */
  actions?: ReactNode;
  /** Whether it is all that the page has, so that its title is the page's. */
  isPage?: boolean;
}

/** What a page shows that has nothing yet. */
export function EmptyState({ icon: Icon, title, children, actions, isPage = false }: EmptyStateProps) {
  const Heading = isPage ? "h1" : "h2";
  return (
    <div className="bg-card flex flex-col items-center gap-3 rounded-xl border border-dashed px-6 py-12 text-center">
      <div className="bg-accent text-accent-foreground rounded-full p-3">
        <Icon aria-hidden className="size-6" />
      </div>
      <Heading className="text-lg font-semibold">{title}</Heading>
      <div className="text-muted-foreground max-w-prose text-sm">{children}</div>
      {actions !== undefined && <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
