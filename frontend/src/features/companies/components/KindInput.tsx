import { useState } from "react";
import { kindOfLabel, labelOfKind } from "../insights";

interface KindInputProps {
  label: string;
  kind: string;
  onKind: (kind: string) => void;
}

/** The heading of a kind, which can be typed over. It counts when it is left: half a word is no kind. */
export function KindInput({ label, kind, onKind }: KindInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    const to = kindOfLabel(typed ?? "");
    setTyped(null);
    if (to !== "" && to !== kind) {
      onKind(to);
    }
  };
  return (
    <input
      type="text"
      aria-label={label}
      value={typed ?? labelOfKind(kind)}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          event.currentTarget.blur();
        } else if (event.key === "Escape") {
          setTyped(null);
        }
      }}
      className="hover:border-border focus:border-input -ml-2 h-7 w-[calc(100%+0.5rem)] rounded-md border border-transparent bg-transparent px-2 text-xs font-semibold"
    />
  );
}
