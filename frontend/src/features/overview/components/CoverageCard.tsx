import type { ReactNode } from "react";
import { Card } from "@/shared/ui/Card";

/** How far the work has come: which parents have children already. */
export function CoverageCard({ children }: { children: ReactNode }) {
  return (
    <Card title="Coverage" className="md:col-span-2 lg:col-span-1">
      <div className="grid gap-3 md:grid-cols-2 md:gap-6 lg:grid-cols-1 lg:gap-3">{children}</div>
    </Card>
  );
}

interface CoverageRowProps {
  /** "Accounts with personas". */
  label: string;
  whole: number;
  missing: number;
  /** What is missing, to go on with. */
  children?: ReactNode;
}

export function CoverageRow({ label, whole, missing, children }: CoverageRowProps) {
  const share = whole === 0 ? 0 : Math.round(((whole - missing) / whole) * 100);
  return (
    <div className="text-sm">
      <div className="flex items-baseline justify-between gap-2">
        <span>{label}</span>
        <span className="font-semibold whitespace-nowrap tabular-nums">
          {(whole - missing).toLocaleString("en")} <span className="text-muted-foreground font-normal">of {whole.toLocaleString("en")}</span>
        </span>
      </div>
      <div role="img" aria-label={`${share} percent`} className="bg-muted mt-1.5 h-2 overflow-hidden rounded-full">
        <span className="bg-success block h-full rounded-full" style={{ width: `${share}%` }} />
      </div>
      {children}
    </div>
  );
}
