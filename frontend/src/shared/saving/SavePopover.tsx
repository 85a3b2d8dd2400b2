import { Popover } from "@base-ui/react/popover";
import { useState, type ReactElement } from "react";
import { Button } from "@/shared/ui/Button";
import { PendingEdits } from "./PendingEdits";
import { RecentlyDeleted } from "./RecentlyDeleted";
import type { useSaveStatus } from "./useSaveStatus";

interface SavePopoverProps {
  trigger: ReactElement;
  title: string;
  sentence: string;
  status: ReturnType<typeof useSaveStatus>;
}

/** The edits that are not saved, and why; open when it first appears. */
export function SavePopover({ trigger, title, sentence, status }: SavePopoverProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger render={trigger} />
      <Popover.Portal>
        <Popover.Positioner className="z-50" sideOffset={4} align="end">
          <Popover.Popup className="bg-card flex w-80 max-w-[calc(100vw-2rem)] flex-col gap-3 rounded-lg border p-4 text-sm shadow-lg outline-none">
            <Popover.Title className="font-semibold">{title}</Popover.Title>
            <Popover.Description className="text-muted-foreground">{sentence}</Popover.Description>
            <PendingEdits edits={status.pending} onLeave={() => setOpen(false)} />
            <section aria-labelledby="recently-deleted" className="max-h-80 overflow-y-auto border-t pt-3">
              <h3 id="recently-deleted" className="font-semibold">
                Deleted recently
              </h3>
              <RecentlyDeleted />
            </section>
            {status.state === "offline" && <Button onClick={status.retry}>Try again now</Button>}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
