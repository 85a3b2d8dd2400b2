import { useState } from "react";
import { cn } from "@/shared/lib/cn";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import type { Conflict } from "./entry";
import { labelOf } from "./labels";
import { ReadableValue } from "./ReadableValue";

type Side = "mine" | "theirs";

interface ConflictQuestionProps {
  name: string;
  conflicts: readonly Conflict[];
  onChoose: (pointer: string, side: Side) => void;
  onClose: () => void;
}

/** Shows what was changed on both sides, and lets a person choose, member by member or all at once. */
export function ConflictQuestion({ name, conflicts, onChoose, onClose }: ConflictQuestionProps) {
  const [sides, setSides] = useState<Partial<Record<string, Side>>>({});
  const settle = (sideOf: (pointer: string) => Side | undefined) => {
    for (const { pointer } of conflicts) {
      const side = sideOf(pointer);
      if (side !== undefined) {
        onChoose(pointer, side);
      }
    }
  };
  const isDecided = conflicts.every(({ pointer }) => sides[pointer] !== undefined);

  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={`“${name}” was changed elsewhere`}
      description="The same was changed here and in another place. Choose what it shall be; everything else is saved."
      footer={
        <>
          <Button onClick={() => settle(() => "theirs")}>Take all theirs</Button>
          <Button onClick={() => settle(() => "mine")}>Keep all mine</Button>
          <Button variant="primary" disabled={!isDecided} onClick={() => settle((pointer) => sides[pointer])}>
            Save what I chose
          </Button>
        </>
      }
    >
      <div className="space-y-5">
        {conflicts.map(({ pointer, mine, theirs }) => (
          <fieldset key={pointer}>
            <legend className="mb-2 text-sm font-semibold">{labelOf(pointer)}</legend>
            <div className="grid gap-3 sm:grid-cols-2">
              {(["mine", "theirs"] as const).map((side) => (
                <Choice
                  key={side}
                  name={pointer}
                  side={side}
                  value={side === "mine" ? mine : theirs}
                  isChosen={sides[pointer] === side}
                  onChoose={() => setSides({ ...sides, [pointer]: side })}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  name: string;
  side: Side;
  value: unknown;
  isChosen: boolean;
  onChoose: () => void;
}

function Choice({ name, side, value, isChosen, onChoose }: ChoiceProps) {
  return (
    <label
      className={cn(
        "flex cursor-pointer flex-col gap-2 rounded-lg border p-3 text-sm",
        isChosen ? "border-primary bg-accent" : "hover:bg-muted",
      )}
    >
      <span className="flex items-center gap-2 font-medium">
        <input type="radio" name={name} checked={isChosen} onChange={onChoose} className="accent-primary size-4" />
        {side === "mine" ? "Mine" : "Theirs"}
      </span>
      <span className="block max-h-60 overflow-y-auto">
        <ReadableValue value={value} />
      </span>
    </label>
  );
}
