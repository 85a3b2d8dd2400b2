import { useQueryClient } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import { SavingContext } from "./context";
import { saverOf, tabs } from "./savers";

/** Saves the edits of the user who is signed in. */
export function SavingProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const saver = saverOf(userId, useQueryClient());
  useEffect(() => {
    void saver.start();
    tabs().tell({ type: "signedIn", userId });
    const onHide = () => saver.flush(true);
    const onVisibility = () => {
      if (document.visibilityState === "hidden") {
        saver.flush(true);
      } else {
        saver.retry();
        void saver.adopt();
      }
    };
    const onOnline = () => saver.retry();
    window.addEventListener("pagehide", onHide);
    window.addEventListener("online", onOnline);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      window.removeEventListener("pagehide", onHide);
      window.removeEventListener("online", onOnline);
      document.removeEventListener("visibilitychange", onVisibility);
      saver.stop();
    };
  }, [saver, userId]);
  return <SavingContext value={saver}>{children}</SavingContext>;
}
