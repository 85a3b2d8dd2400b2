import { lazy, Suspense, useState } from "react";
import type { DialogProps } from "./DialogWindow";

const DialogWindow = lazy(async () => ({ default: (await import("./DialogWindow")).DialogWindow }));

/**
 * A window over the page that has to be answered or closed; focus goes back to where it came from. Its code is loaded
 * when the first one is opened.
 */
export function Dialog(props: DialogProps) {
  const [isUsed, setUsed] = useState(props.open);
  if (props.open && !isUsed) {
    setUsed(true);
  }
  return (
    isUsed && (
      <Suspense>
        <DialogWindow {...props} />
      </Suspense>
    )
  );
}
