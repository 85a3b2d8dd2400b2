import { Search } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { cn } from "@/shared/lib/cn";
import { Input } from "@/shared/ui/Input";

interface FilterTextProps {
  label: string;
  /** What the address says; empty for nothing. */
  value: string;
  onChange: (value: string) => void;
  suggestions?: readonly string[];
  /** Whether it searches all words, rather than one field. */
  isSearch?: boolean;
  className?: string;
}

const DELAY = 300;

/** A text that narrows a list, a moment after it was typed. */
export function FilterText({ label, value, onChange, suggestions = [], isSearch = false, className }: FilterTextProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState({ value, sent: value });
  if (known.value !== value) {
    setKnown({ ...known, value });
    // what comes back from the address is what was typed, unless somebody else has changed the address
    if (value !== known.sent) {
      setText(value);
    }
  }
  const wanted = text.trim();
  const isWaiting = wanted !== known.sent && wanted !== value;
  useEffect(() => {
    if (!isWaiting) {
      return;
    }
    const timer = setTimeout(() => {
      setKnown({ value, sent: wanted });
      onChange(wanted);
    }, DELAY);
    return () => {
      clearTimeout(timer);
    };
  }, [isWaiting, wanted, value, onChange]);
  return (
    <div className={cn("relative min-w-0", className)}>
      {isSearch && <Search aria-hidden className="text-muted-foreground pointer-events-none absolute top-2.5 left-3 size-4" />}
      <Input
        type="search"
        aria-label={label}
        placeholder={isSearch ? `${label} …` : label}
        list={suggestions.length === 0 ? undefined : id}
        value={text}
        className={cn(isSearch && "pl-9")}
        onChange={(event) => setText(event.target.value)}
      />
      {suggestions.length > 0 && (
        <datalist id={id}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </div>
  );
}
