import { useQueryClient } from "@tanstack/react-query";
import { use, useEffect, type ReactNode } from "react";
import { useSignedOut } from "@/shared/api/sessionWatch";
import { ConflictDialog } from "./ConflictDialog";
import { SavingContext } from "./context";
import { DeleteDialog } from "./DeleteDialog";
import type { Saver } from "./Saver";
import { savingOf, tabs } from "./savers";
import { openUserData } from "./openUserData";

/**
 * Saves the edits of the user who is signed in. Suspends until everything is there that the browser keeps for them.
 */
export function SavingProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const queryClient = useQueryClient();
  use(openUserData(queryClient, userId));
  const saving = savingOf(userId, queryClient);
  const { saver } = saving;
  const isSignedOut = useSignedOut();

  useEffect(() => {
    void saver.start();
    tabs().tell({ type: "signedIn", userId });
    const end = watchPage(saver);
    return () => {
      end();
      saver.stop();
    };
  }, [saver, userId]);

  useEffect(() => {
    if (isSignedOut) {
      saver.signedOut();
      return () => saver.retry();
    }
    return undefined;
  }, [saver, isSignedOut]);

  return (
    <SavingContext value={saving}>
      {children}
      <DeleteDialog />
      <ConflictDialog />
    </SavingContext>
  );
}

/** Sends everything when the page is left, and tries again when it is looked at or the network is back. */
function watchPage(saver: Saver): () => void {
  const events = new AbortController();
  const { signal } = events;
  window.addEventListener("pagehide", () => saver.flush(true), { signal });
  window.addEventListener("online", () => saver.retry(), { signal });
  window.addEventListener("beforeunload", (event) => saver.status().isMemoryOnly && event.preventDefault(), { signal });
  const onVisibility = () => {
    if (document.visibilityState === "hidden") {
      saver.flush(true);
    } else {
      saver.retry();
      void saver.adopt();
    }
  };
  document.addEventListener("visibilitychange", onVisibility, { signal });
  return () => events.abort();
}
