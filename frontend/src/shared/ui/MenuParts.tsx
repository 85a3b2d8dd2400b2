import { Menu as Base } from "@base-ui/react/menu";
import type { HTMLAttributes, ReactElement, ReactNode } from "react";
import { cn } from "@/shared/lib/cn";

export interface MenuProps {
  /** The button that opens it, with a name of its own. */
  trigger: ReactElement<HTMLAttributes<HTMLElement>>;
  children: ReactNode;
  align?: "start" | "end";
}

/** A menu that is open when it first appears. */
export function OpenMenu({ trigger, children, align = "end" }: MenuProps) {
  return (
    <Base.Root defaultOpen>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="z-50 outline-none" sideOffset={4} align={align}>
          <Base.Popup className="bg-card min-w-44 rounded-lg border p-1 shadow-lg outline-none">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface MenuItemProps {
  children: ReactNode;
  onSelect?: () => void;
  destructive?: boolean;
  disabled?: boolean;
  /** A link instead of something to do. */
  render?: ReactElement;
}

export function MenuItem({ children, onSelect, destructive, disabled, render }: MenuItemProps) {
  return (
    <Base.Item
      onClick={onSelect}
      disabled={disabled}
      render={render}
      className={cn(
        "data-highlighted:bg-muted flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 text-sm outline-none data-disabled:cursor-default data-disabled:opacity-50 [&_svg]:size-4",
        destructive === true && "text-destructive",
      )}
    >
      {children}
    </Base.Item>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="bg-border my-1 h-px" />;
}
