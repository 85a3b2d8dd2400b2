import type { Session } from "@blossomer/gtm-client";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { LogIn } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { client } from "@/shared/api/client";
import { sessionQuery } from "@/shared/api/queries";
import { noteSignIn, noteSignOut, useSignedOut } from "@/shared/api/sessionWatch";
import { useSaving } from "@/shared/saving/context";
import { stopKeeping } from "@/shared/saving/openUserData";
import { tabs } from "@/shared/saving/savers";
import { useSaveStatus } from "@/shared/saving/useSaveStatus";
import { Button } from "@/shared/ui/Button";
import { providerQuery } from "./api/provider";
import { SignInAgainDialog } from "./components/SignInAgainDialog";

/**
 * Stands over every page: when the session has ended, it asks to sign in again without leaving the page. The same user
 * goes on where they were; for another one the app begins anew.
 */
export function SessionGuard() {
  const isSignedOut = useSignedOut();
  const { user } = useSuspenseQuery(sessionQuery).data;
  const [isPutOff, setPutOff] = useState(false);
  const provider = useQuery({ ...providerQuery, enabled: isSignedOut });
  const resume = useResume(user.id);

  const { state } = useSaveStatus();

  useEffect(() => {
    if (state === "signedOut") {
      // edits are sent in a way of their own
      noteSignOut();
    }
  }, [state]);

  useEffect(() => {
    const look = () => {
      if (isSignedOut && document.visibilityState === "visible") {
        // perhaps another tab has signed in
        client.session.get().then(resume, () => undefined);
      }
    };
    document.addEventListener("visibilitychange", look);
    const end = tabs().listen((message) => {
      if (message.type === "signedOut") {
        stopKeeping();
        window.location.assign("/sign-in");
      } else if (message.type === "signedIn" && message.userId !== user.id) {
        window.location.assign("/");
      } else if (message.type === "signedIn") {
        look();
      }
    });
    return () => {
      document.removeEventListener("visibilitychange", look);
      end();
    };
  }, [isSignedOut, resume, user.id]);

  if (!isSignedOut) {
    return null;
  }
  return (
    <>
      <div
        role="status"
        className="bg-accent text-accent-foreground sticky top-14 z-20 flex flex-wrap items-center justify-between gap-2 border-b px-4 py-2 text-sm"
      >
        You are signed out. What you have typed is kept.
        <Button
          size="sm"
          onClick={() => {
            setPutOff(false);
          }}
        >
          <LogIn aria-hidden />
          Sign in again
        </Button>
      </div>
      <SignInAgainDialog
        open={!isPutOff}
        user={user}
        provider={provider.data ?? null}
        onSignedIn={resume}
        onPutOff={() => {
          setPutOff(true);
        }}
      />
    </>
  );
}

/** Goes on with a session that has just begun. */
function useResume(userId: string): (session: Session) => void {
  const queries = useQueryClient();
  const router = useRouter();
  const { saver } = useSaving();
  return useCallback(
    (session) => {
      if (session.user.id !== userId) {
        window.location.assign("/");
        return;
      }
      noteSignIn();
      queries.setQueryData(sessionQuery.queryKey, session);
      // what failed shows its error until it is asked again
      void queries.resetQueries({ predicate: ({ state }) => state.status === "error" && state.data === undefined });
      void queries.invalidateQueries();
      void router.invalidate();
      saver.retry();
    },
    [queries, router, saver, userId],
  );
}
