import { KIND_NAMES } from "@/shared/api/kinds";
import { counted } from "@/shared/lib/words";
import type { PendingEdit, SaveState } from "@/shared/saving/status";
import { Badge } from "@/shared/ui/Badge";

const STATES: Record<SaveState, string> = {
  saved: "Saved",
  saving: "Being saved",
  offline: "Waits for the network",
  conflict: "Changed elsewhere too: choose on its page",
  invalid: "Refused: mend it on its page",
  gone: "Deleted elsewhere",
  signedOut: "Waits until you have signed in",
};

interface UnsentEditsProps {
  pending: readonly PendingEdit[];
  /** How many more there are in other tabs. */
  elsewhere: number;
}

/** The edits that wait, and what for. */
export function UnsentEdits({ pending, elsewhere }: UnsentEditsProps) {
  return (
    <div className="text-sm" aria-live="polite">
      {pending.length === 0 && elsewhere === 0 && <p className="text-muted-foreground">None: everything is saved.</p>}
      <ul className="space-y-1">
        {pending.map(({ kind, id, name, state, sentence }, index) => (
          <li key={`${kind}/${id}/${index}`} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="min-w-0 break-words">
              {name} <span className="text-muted-foreground">({KIND_NAMES[kind].one})</span>
            </span>
            <Badge tone={state === "saving" ? "neutral" : "warning"}>{STATES[state]}</Badge>
            {sentence !== null && <span className="text-muted-foreground">{sentence}</span>}
          </li>
        ))}
      </ul>
      {elsewhere > 0 && <p className="text-muted-foreground">{counted(elsewhere, "edit")} in other tabs.</p>}
    </div>
  );
}
