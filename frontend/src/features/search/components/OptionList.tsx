import { ListFilter } from "lucide-react";
import type { Ref } from "react";
import { cn } from "@/shared/lib/cn";
import type { Group, Option } from "../options";
import { FoundLine } from "./FoundLine";

interface OptionListProps {
  ref: Ref<HTMLDivElement>;
  /** Of the combobox; options are numbered through all groups. */
  id: string;
  groups: readonly Group[];
  chosen: number;
  names: Record<string, string> | undefined;
  onPoint: (index: number) => void;
  onRun: (option: Option) => void;
}

/** The lines of the palette; the input keeps the focus, and says which one is chosen. */
export function OptionList({ ref, id, groups, chosen, names, onPoint, onRun }: OptionListProps) {
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { options }) => sum + options.length, 0));
  return (
    <div ref={ref} role="listbox" id={`${id}-list`} aria-label="Records and commands" className="min-h-0 overflow-y-auto p-2">
      {groups.map(({ label, options }, at) => (
        <div key={label} role="group" aria-labelledby={`${id}-${label.replaceAll(" ", "-")}`}>
          <div id={`${id}-${label.replaceAll(" ", "-")}`} className="text-muted-foreground px-2 pt-2 pb-1 text-xs font-medium">
            {label}
          </div>
          {options.map((option, position) => {
            const index = (starts[at] ?? 0) + position;
            return (
              // the keyboard is the input's, as a combobox has it
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above
              <div
                key={keyOf(option)}
                role="option"
                id={`${id}-${index}`}
                aria-selected={index === chosen}
                className={cn("flex min-h-9 cursor-pointer items-start gap-3 rounded-md px-2 py-2", index === chosen && "bg-muted")}
                onMouseMove={() => {
                  if (index !== chosen) {
                    onPoint(index);
                  }
                }}
                onMouseDown={(event) => {
                  event.preventDefault();
                }}
                onClick={() => {
                  onRun(option);
                }}
              >
                <Line option={option} names={names} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function Line({ option, names }: { option: Option; names: Record<string, string> | undefined }) {
  if (option.type === "record") {
    return <FoundLine found={option.found} names={names} />;
  }
  const Icon = option.type === "all" ? ListFilter : option.command.icon;
  return (
    <>
      <Icon aria-hidden className="text-muted-foreground mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 text-sm break-words">{option.type === "all" ? `All results for “${option.q}”` : option.command.name}</span>
    </>
  );
}

function keyOf(option: Option): string {
  switch (option.type) {
    case "record":
      return option.found.id;
    case "command":
      return option.command.name;
    case "all":
      return "all";
  }
}
