import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useRef, type ReactNode } from "react";
import { cn } from "@/shared/lib/cn";
import { buttonLook } from "./Button";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children: ReactNode;
  /** Buttons at its foot. */
  footer?: ReactNode;
  wide?: boolean;
}

/** A window over the page that has to be answered or closed; focus goes back to where it came from. */
export function DialogWindow({ open, onOpenChange, title, description, children, footer, wide }: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  // what is to be filled in comes first; a touch screen would put its keyboard over the rest
  const firstField = (opening: string) =>
    opening === "touch" ? true : (body.current?.querySelector<HTMLElement>("input:not([hidden]), textarea, select") ?? true);
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/50 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          initialFocus={firstField}
          className={cn(
            "bg-card fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 flex-col rounded-xl border shadow-xl transition-all data-ending-style:scale-95 data-ending-style:opacity-0 data-starting-style:scale-95 data-starting-style:opacity-0",
            wide === true ? "max-w-3xl" : "max-w-lg",
          )}
        >
          <header className="flex items-start justify-between gap-4 p-5 pb-3">
            <div className="min-w-0 space-y-1">
              <Base.Title className="text-lg font-semibold">{title}</Base.Title>
              {description !== undefined && (
                <Base.Description className="text-muted-foreground text-sm">{description}</Base.Description>
              )}
            </div>
            <Base.Close aria-label="Close" className={buttonLook({ variant: "ghost", size: "icon" })}>
              <X aria-hidden />
            </Base.Close>
          </header>
          <div ref={body} className="min-h-0 flex-1 overflow-y-auto px-5 py-2">{children}</div>
          {footer === undefined ? (
            <div className="pb-3" />
          ) : (
            <footer className="flex flex-wrap justify-end gap-2 p-5 pt-3">{footer}</footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
