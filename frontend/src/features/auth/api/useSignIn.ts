import type { Session, SignInCredential } from "@blossomer/gtm-client";
import { useMutation } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { tabs } from "@/shared/saving/savers";
import type { Arrival } from "./arrival";
import type { PendingSignIn } from "./pendingSignIns";

/** Who is signed in now, and what the sign-in was begun for if it went to a provider. */
export interface SignedIn {
  session: Session;
  pending?: PendingSignIn;
}

/** Signs in with a credential, or with what the address has brought. */
export async function signIn(by: SignInCredential | Arrival): Promise<SignedIn> {
  if (!("kind" in by)) {
    return { session: await begin(by) };
  }
  if (by.kind === "link") {
    return { session: await begin(by.credential) };
  }
  const { finishProviderSignIn } = await import("./oidc");
  const { token, pending } = await finishProviderSignIn(by.parameters);
  return { session: await begin({ token }), pending };
}

async function begin(credential: SignInCredential): Promise<Session> {
  await client.session.begin(credential);
  const session = await client.session.get();
  tabs().tell({ type: "signedIn", userId: session.user.id });
  return session;
}

interface Outcomes {
  onSignedIn: (signedIn: SignedIn) => void | Promise<void>;
  onFailed?: (error: Error) => void | Promise<void>;
}

/** Signing in, for a page that shows how it goes. */
export function useSignIn({ onSignedIn, onFailed }: Outcomes) {
  return useMutation({
    mutationFn: signIn,
    onSuccess: onSignedIn,
    ...(onFailed === undefined ? {} : { onError: onFailed }),
    retry: false,
  });
}
