import { Check } from "lucide-react";
import { cn } from "@/shared/lib/cn";
import { Button } from "@/shared/ui/Button";

interface FilterToggleProps {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** A filter that is on or off. */
export function FilterToggle({ label, value, onChange }: FilterToggleProps) {
  return (
    <Button
      aria-pressed={value}
      className={cn("border-input px-3 font-normal", value && "bg-accent text-accent-foreground border-current/40 font-medium")}
      onClick={() => onChange(!value)}
    >
      {value && <Check aria-hidden />}
      {label}
    </Button>
  );
}
