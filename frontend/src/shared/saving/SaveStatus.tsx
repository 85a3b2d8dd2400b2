import { Popover } from "@base-ui/react/popover";
import { CircleAlert, CircleCheck, CloudOff, LoaderCircle, LogOut, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { cn } from "@/shared/lib/cn";
import { Button, buttonLook } from "@/shared/ui/Button";
import { PendingEdits } from "./PendingEdits";
import type { SaveState, SaveStatus as Status } from "./status";
import { useSaveStatus } from "./useSaveStatus";

const LOOKS: Record<SaveState, { label: string; icon: LucideIcon; look: string }> = {
  saved: { label: "Saved", icon: CircleCheck, look: "text-muted-foreground" },
  saving: { label: "Saving …", icon: LoaderCircle, look: "text-muted-foreground" },
  offline: { label: "Offline", icon: CloudOff, look: "text-warning" },
  conflict: { label: "Conflict", icon: CircleAlert, look: "text-warning" },
  invalid: { label: "Not saved", icon: CircleAlert, look: "text-destructive" },
  gone: { label: "Deleted elsewhere", icon: CircleAlert, look: "text-destructive" },
  signedOut: { label: "Signed out", icon: LogOut, look: "text-warning" },
};

/** Tells in the header how it stands with the edits, and on a click which ones are not saved and why. */
export function SaveStatus() {
  const status = useSaveStatus();
  const [isOpen, setOpen] = useState(false);
  const { label, icon: Icon, look } = LOOKS[status.state];
  const count = status.pending.length;
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className={cn(buttonLook({ variant: "ghost", size: "sm" }), look)}>
        <Icon aria-hidden className={cn(status.state === "saving" && "animate-spin")} />
        {/* where there is little room, the sign says that all is well */}
        <span className={cn((status.state === "saved" || status.state === "saving") && "max-sm:sr-only")}>{label}</span>
        {count > 0 && status.state !== "saving" && <span>({count})</span>}
      </Popover.Trigger>
      {/* each pause in typing ends with a save; to hear of its beginning as well would be too much */}
      <span role="status" className="sr-only">
        {status.state === "saving" ? "" : sentenceOf(status)}
      </span>
      <Popover.Portal>
        <Popover.Positioner className="z-50" sideOffset={4} align="end">
          <Popover.Popup className="bg-card flex w-80 max-w-[calc(100vw-2rem)] flex-col gap-3 rounded-lg border p-4 text-sm shadow-lg outline-none">
            <Popover.Title className="font-semibold">{label}</Popover.Title>
            <Popover.Description className="text-muted-foreground">{sentenceOf(status)}</Popover.Description>
            <PendingEdits edits={status.pending} onLeave={() => setOpen(false)} />
            {status.state === "offline" && <Button onClick={status.retry}>Try again now</Button>}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
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
