import { randomId } from "@blossomer/gtm-client";
import { lazy, Suspense, useSyncExternalStore } from "react";
import type { ToastOptions } from "./ToastHost";

const parts = () => import("./ToastHost");
const ToastHost = lazy(async () => ({ default: (await parts()).ToastHost }));

let isWanted = false;
let want = () => undefined as unknown;
let ready = () => undefined as unknown;
const isReady = new Promise<void>((resolve) => {
  ready = resolve;
});

/** Shows short messages from anywhere: `toasts.add({ title, actionProps })`. */
export const toasts = {
  /** Answers the message's id, by which it can be closed. */
  add(options: ToastOptions): string {
    const id = options.id ?? randomId();
    isWanted = true;
    want();
    void isReady.then(parts).then(({ manager }) => manager.add({ ...options, id }));
    return id;
  },
  close(id: string): void {
    void isReady.then(parts).then(({ manager }) => {
      manager.close(id);
    });
  },
};

function subscribe(listener: () => void): () => void {
  want = listener;
  return () => {
    want = () => undefined;
  };
}

/** Where the messages appear; their code is loaded with the first one. */
export function Toasts() {
  const isUsed = useSyncExternalStore(subscribe, () => isWanted);
  return (
    isUsed && (
      <Suspense>
        <ToastHost onReady={ready} />
      </Suspense>
    )
  );
}
