import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/shared/ui/Button";

interface FilterBarProps {
  /** What is listed. */
  label: string;
  isNarrowed: boolean;
  onClear: () => void;
  children: ReactNode;
}

/** What a list is narrowed to, and how it is ordered. */
export function FilterBar({ label, isNarrowed, onClear, children }: FilterBarProps) {
  return (
    <div role="search" aria-label={label} className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
      {children}
      {isNarrowed && (
        <Button variant="ghost" onClick={onClear}>
          <X aria-hidden />
          Clear filters
        </Button>
      )}
    </div>
  );
}
