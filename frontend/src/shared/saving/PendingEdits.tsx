import { KIND_NAMES } from "@/shared/api/kinds";
import { Button } from "@/shared/ui/Button";
import { useSaving } from "./context";
import { RecordLink } from "./RecordLink";
import type { PendingEdit } from "./status";

/** The edits that are not saved yet, and what can be done about each. */
export function PendingEdits({ edits, onLeave }: { edits: readonly PendingEdit[]; onLeave: () => void }) {
  const { saver, attention } = useSaving();
  if (edits.length === 0) {
    return null;
  }
  return (
    <ul className="max-h-80 space-y-3 overflow-y-auto">
      {edits.map(({ kind, id, name, state, sentence }, index) => (
        <li key={`${id} ${index}`} className="space-y-1">
          <p>
            <RecordLink kind={kind} id={id} onClick={onLeave} className="font-medium underline-offset-4 hover:underline">
              {name === "" ? "Without a name" : name}
            </RecordLink>{" "}
            <span className="text-muted-foreground">({KIND_NAMES[kind].one})</span>
          </p>
          {sentence !== null && <p className="text-destructive">{sentence}</p>}
          {(state === "conflict" || state === "gone") && (
            <Button
              size="sm"
              onClick={() => {
                onLeave();
                attention.ask({ kind, id });
              }}
            >
              Decide …
            </Button>
          )}
          {state === "invalid" && (
            <Button size="sm" onClick={() => saver.discard(kind, id)}>
              Discard this change
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
