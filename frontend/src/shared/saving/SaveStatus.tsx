import { CircleAlert, CircleCheck, CloudOff, LoaderCircle, LogOut, type LucideIcon } from "lucide-react";
import { cloneElement, lazy, Suspense, useEffect, useState } from "react";
import { cn } from "@/shared/lib/cn";
import { Button } from "@/shared/ui/Button";
import type { SavePopoverProps } from "./SavePopover";
import type { SaveState, SaveStatus as Status } from "./status";
import { useSaveStatus } from "./useSaveStatus";

const parts = () => import("./SavePopover");
const load = () => void parts().catch(() => undefined);
const SavePopover = lazy(() =>
  parts().then(
    ({ SavePopover: loaded }) => ({ default: loaded }),
    // without a network there is the label at least
    () => ({ default: ({ trigger }: SavePopoverProps) => trigger }),
  ),
);

/** When the parts are loaded that nobody has asked for yet: without a network, when they are wanted, it would be too late. */
const LATER = 5_000;

const LOOKS: Record<SaveState, { label: string; icon: LucideIcon; look: string }> = {
  saved: { label: "Saved", icon: CircleCheck, look: "text-muted-foreground" },
  saving: { label: "Saving …", icon: LoaderCircle, look: "text-muted-foreground" },
  offline: { label: "Offline", icon: CloudOff, look: "text-warning" },
  conflict: { label: "Conflict", icon: CircleAlert, look: "text-warning" },
  invalid: { label: "Not saved", icon: CircleAlert, look: "text-destructive" },
  gone: { label: "Deleted", icon: CircleAlert, look: "text-destructive" },
  signedOut: { label: "Signed out", icon: LogOut, look: "text-warning" },
};

/** Tells in the header how it stands with the edits, and on a click which ones are not saved and why. */
export function SaveStatus() {
  const status = useSaveStatus();
  const [isUsed, setUsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(load, LATER);
    return () => clearTimeout(timer);
  }, []);
  const { label, icon: Icon, look } = LOOKS[status.state];
  const count = status.pending.length;
  const sentence = sentenceOf(status);
  const trigger = (
    <Button variant="ghost" size="sm" className={look} onPointerEnter={load} onFocus={load}>
      <Icon aria-hidden className={cn(status.state === "saving" && "animate-spin")} />
      {/* where there is little room, the sign says that all is well */}
      <span className={cn((status.state === "saved" || status.state === "saving") && "max-sm:sr-only")}>{label}</span>
      {count > 0 && status.state !== "saving" && <span>({count})</span>}
    </Button>
  );
  const closed = cloneElement(trigger, { "aria-haspopup": "dialog", "aria-expanded": false, onClick: () => setUsed(true) });
  return (
    <>
      {isUsed ? (
        <Suspense fallback={closed}>
          <SavePopover trigger={trigger} title={label} sentence={sentence} status={status} />
        </Suspense>
      ) : (
        closed
      )}
      {/* each pause in typing ends with a save; to hear of its beginning as well would be too much */}
      <span role="status" className="sr-only">
        {status.state === "saving" ? "" : sentence}
      </span>
    </>
  );
}

function sentenceOf({ state, isMemoryOnly }: Status): string {
  if (isMemoryOnly) {
    return "This browser stores nothing, so keep the page open until everything is saved.";
  }
  switch (state) {
    case "saved":
      return "Everything is saved.";
    case "saving":
      return "Your changes are being saved.";
    case "offline":
      return "The server cannot be reached. Your changes are kept in this browser and saved as soon as it is back.";
    case "conflict":
      return "Something was changed here and elsewhere. Choose what it shall be.";
    case "invalid":
      return "The server does not take a change. Correct it, and it is saved.";
    case "gone":
      return "Something that you changed was deleted elsewhere.";
    case "signedOut":
      return "Sign in again to save your changes; they are kept in this browser.";
  }
}
