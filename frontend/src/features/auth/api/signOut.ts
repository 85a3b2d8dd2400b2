import { ProblemError } from "@blossomer/gtm-client";
import { client } from "@/shared/api/client";
import { tellOtherTabs } from "./otherTabs";

/** Ends the session, here or on all devices, and forgets what this browser keeps of the user. */
export async function signOut(everywhere: boolean): Promise<void> {
  try {
    await client.session.end({ everywhere });
  } catch (error) {
    if (!everywhere || !(error instanceof ProblemError) || error.status !== 401) {
      throw error;
    }
    // the session has ended already, so only the cookie is left to be taken away
    await client.session.end();
  }
  tellOtherTabs({ kind: "signedOut" });
}
