import { Link } from "@tanstack/react-router";
import { Building2 } from "lucide-react";

interface MapRootProps {
  company: { id: string; name: string };
  /** "6 accounts" and so on. */
  summary: readonly string[];
}

/** The company, from which the map grows; it stays in sight. */
export function MapRoot({ company: { id, name }, summary }: MapRootProps) {
  return (
    <Link
      to="/companies/$companyId"
      params={{ companyId: id }}
      className="bg-primary text-primary-foreground hover:bg-primary/90 top-0 z-10 block shrink-0 rounded-lg px-3 py-2 shadow-sm transition-colors @4xl:sticky @4xl:w-44"
    >
      <span className="flex items-start gap-2 text-sm leading-6 font-semibold">
        <Building2 aria-hidden className="mt-1 size-4 shrink-0" />
        <span className="min-w-0 break-words">{name}</span>
      </span>
      <span className="mt-1 flex flex-wrap gap-x-2 text-xs @4xl:block">
        {summary.map((part) => (
          <span key={part} className="block">
            {part}
          </span>
        ))}
      </span>
    </Link>
  );
}
