import { Columns3, LayoutGrid } from "lucide-react";
import { cn } from "@/shared/lib/cn";

interface ViewSwitchProps {
  view: "board" | undefined;
  onChange: (view: "board" | undefined) => void;
}

/** Cards in a grid, or in columns by status. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  const look = (isPressed: boolean) =>
    cn(
      "text-muted-foreground flex h-8 cursor-pointer items-center gap-1.5 rounded-md px-3 text-sm font-medium [&_svg]:size-4",
      isPressed && "bg-card text-foreground shadow-sm",
    );
  return (
    <div role="group" aria-label="View" className="bg-muted flex rounded-lg p-0.5">
      <button type="button" aria-pressed={view === undefined} className={look(view === undefined)} onClick={() => onChange(undefined)}>
        <LayoutGrid aria-hidden />
        Cards
      </button>
      <button type="button" aria-pressed={view === "board"} className={look(view === "board")} onClick={() => onChange("board")}>
        <Columns3 aria-hidden />
        Board
      </button>
    </div>
  );
}
