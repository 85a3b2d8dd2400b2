import { useId } from "react";
import { cn } from "@/shared/lib/cn";
import { colorOf, COLORS, STRIPS } from "../mail/colors";

interface ColorSelectProps {
  /** The color as it is stored, in whatever words. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** One of the colors that components are drawn in, or none of its own. */
export function ColorSelect({ value, onChange }: ColorSelectProps) {
  const name = useId();
  const color = colorOf(value);
  const isOwnWord = value !== null && value !== "" && value !== color;
  return (
    <fieldset>
      <legend className="text-muted-foreground text-xs font-medium">Color</legend>
      <div className="mt-1 flex flex-wrap items-center gap-1">
        <label className="has-checked:border-ring has-focus-visible:outline-ring flex h-7 cursor-pointer items-center rounded-md border border-transparent px-2 text-xs has-focus-visible:outline-2">
          <input type="radio" className="sr-only" name={name} checked={color === null} onChange={() => onChange(null)} />
          Automatic
        </label>
        {COLORS.map((each) => (
          <label
            key={each}
            title={each}
            className="has-checked:border-ring has-focus-visible:outline-ring flex size-7 cursor-pointer items-center justify-center rounded-md border border-transparent has-focus-visible:outline-2"
          >
            <input type="radio" className="sr-only" name={name} checked={color === each} onChange={() => onChange(each)} />
            <span aria-hidden className={cn("size-4 rounded-full", STRIPS[each])} />
            <span className="sr-only">{each}</span>
          </label>
        ))}
      </div>
      {isOwnWord && <p className="text-muted-foreground mt-1 text-xs break-all">Stored as “{value}” until you choose another.</p>}
    </fieldset>
  );
}
