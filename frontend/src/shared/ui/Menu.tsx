import { cloneElement, lazy, Suspense, useState, type KeyboardEvent } from "react";
import type { MenuProps } from "./MenuParts";

const parts = () => import("./MenuParts");
const OpenMenu = lazy(async () => ({ default: (await parts()).OpenMenu }));

/** One thing to do in a {@link Menu}. */
export const MenuItem = lazy(async () => ({ default: (await parts()).MenuItem }));

/** A line between groups of a {@link Menu}. */
export const MenuSeparator = lazy(async () => ({ default: (await parts()).MenuSeparator }));

/** A button that opens a list of things to do. The code of menus is loaded when somebody is about to open one. */
export function Menu(props: MenuProps) {
  const [isUsed, setUsed] = useState(false);
  const open = () => {
    setUsed(true);
  };
  const closed = cloneElement(props.trigger, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onPointerEnter: () => void parts(),
    onFocus: () => void parts(),
    onClick: open,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "ArrowDown") {
        event.preventDefault();
        open();
      }
    },
  });
  return isUsed ? (
    <Suspense fallback={closed}>
      <OpenMenu {...props} />
    </Suspense>
  ) : (
    closed
  );
}
