import { useQueryClient } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import { SavingContext } from "./context";
import { DeleteDialog } from "./DeleteDialog";
import type { Saver } from "./Saver";
import { savingOf, tabs } from "./savers";

/** Saves the edits of the user who is signed in. */
export function SavingProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const saving = savingOf(userId, useQueryClient());
  const { saver, deletions } = saving;
  useEffect(() => {
    void saver.start();
    void deletions.load();
    tabs().tell({ type: "signedIn", userId });
    const end = watchPage(saver);
    return () => {
      end();
      saver.stop();
    };
  }, [saver, deletions, userId]);
  return (
    <SavingContext value={saving}>
      {children}
      <DeleteDialog />
    </SavingContext>
  );
}

/** Sends everything when the page is left, and tries again when it is looked at or the network is back. */
function watchPage(saver: Saver): () => void {
  const onHide = () => saver.flush(true);
  const onOnline = () => saver.retry();
  const onVisibility = () => {
    if (document.visibilityState === "hidden") {
      saver.flush(true);
    } else {
      saver.retry();
      void saver.adopt();
    }
  };
  const onUnload = (event: BeforeUnloadEvent) => {
    if (saver.status().isMemoryOnly) {
      event.preventDefault();
    }
  };
  window.addEventListener("pagehide", onHide);
  window.addEventListener("online", onOnline);
  window.addEventListener("beforeunload", onUnload);
  document.addEventListener("visibilitychange", onVisibility);
  return () => {
    window.removeEventListener("pagehide", onHide);
    window.removeEventListener("online", onOnline);
    window.removeEventListener("beforeunload", onUnload);
    document.removeEventListener("visibilitychange", onVisibility);
  };
}
