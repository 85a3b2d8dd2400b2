import { ProblemError } from "@blossomer/gtm-client";
import { useMutation } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { useSaving } from "@/shared/saving/context";
import { tabs } from "@/shared/saving/savers";
import { clearUserData } from "@/shared/saving/userData";

/** Ends the session, here or on all devices, and forgets what this browser keeps of the user. */
export function useSignOut() {
  const { saver } = useSaving();
  return useMutation({
    mutationFn: async ({ everywhere }: { everywhere: boolean }) => {
      await endSession(everywhere);
      // nothing may be written any more, not even when the page is left
      saver.signedOut();
      await clearUserData(saver.userId);
      tabs().tell({ type: "signedOut", userId: saver.userId });
    },
    onSuccess: () => {
      // loaded anew, so that nothing of this user is left in memory
      window.location.assign("/sign-in");
    },
    retry: false,
  });
}

async function endSession(everywhere: boolean): Promise<void> {
  try {
    await client.session.end({ everywhere });
  } catch (error) {
    if (!everywhere || !(error instanceof ProblemError) || error.status !== 401) {
      throw error;
    }
    // it has ended already, so only the cookie is left to be taken away
    await client.session.end();
  }
}
