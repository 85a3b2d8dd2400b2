import { CircleAlert, CircleCheck, CloudOff, LoaderCircle, type LucideIcon } from "lucide-react";
import { cn } from "@/shared/lib/cn";
import type { SaveState } from "./status";
import { useSaveStatus } from "./useSaveStatus";

const LOOKS: Record<SaveState, { label: string; icon: LucideIcon; look: string }> = {
  saved: { label: "Saved", icon: CircleCheck, look: "text-muted-foreground" },
  saving: { label: "Saving …", icon: LoaderCircle, look: "text-muted-foreground" },
  offline: { label: "Offline", icon: CloudOff, look: "text-warning" },
  conflict: { label: "Conflict", icon: CircleAlert, look: "text-warning" },
  invalid: { label: "Not saved", icon: CircleAlert, look: "text-destructive" },
  gone: { label: "Deleted elsewhere", icon: CircleAlert, look: "text-destructive" },
  signedOut: { label: "Signed out", icon: CircleAlert, look: "text-warning" },
};

/** Tells in the header how it stands with the edits. */
export function SaveStatus() {
  const { state } = useSaveStatus();
  const { label, icon: Icon, look } = LOOKS[state];
  return (
    <span role="status" className={cn("flex items-center gap-1.5 text-sm", look)}>
      <Icon aria-hidden className="size-4" />
      {label}
    </span>
  );
}
