import type { Session } from "@blossomer/gtm-client";
import { ExternalLink } from "lucide-react";
import { buttonLook } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { sentenceOf } from "../api/failures";
import type { Provider } from "../api/provider";
import { useSignIn } from "../api/useSignIn";
import { nameOf } from "../api/users";
import { CredentialForm } from "./CredentialForm";
import { SignInError } from "./SignInError";

interface SignInAgainDialogProps {
  open: boolean;
  /** Who was signed in. */
  user: Session["user"];
  provider: Provider | null;
  onSignedIn: (session: Session) => void;
  onPutOff: () => void;
}

/** Asks to sign in again, over the page that is open. */
export function SignInAgainDialog({ open, user, provider, onSignedIn, onPutOff }: SignInAgainDialogProps) {
  const { mutate, ...signingIn } = useSignIn({
    onSignedIn: ({ session }) => {
      onSignedIn(session);
    },
  });
  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onPutOff();
        }
      }}
      title="You are signed out"
      description={
        <>
          The session of <strong className="text-foreground break-words">{nameOf(user)}</strong> has ended. Sign in again
          to go on just here; what you have typed is kept.
        </>
      }
    >
      <div className="space-y-4 pb-2">
        {signingIn.isError && <SignInError>{sentenceOf(signingIn.error)}</SignInError>}
        <CredentialForm isPending={signingIn.isPending} onSubmit={mutate} />
        <div className="space-y-2 border-t pt-4 text-sm">
          <p className="text-muted-foreground">
            {provider === null
              ? "You may also open a sign-in link in another tab of this browser: this page then goes on by itself."
              : "Or sign in in another tab; this page then goes on by itself."}
          </p>
          {provider !== null && (
            <a
              href="/sign-in?tab=true"
              target="_blank"
              rel="noreferrer"
              className={buttonLook({ variant: "secondary", className: "h-auto min-h-9 w-full py-1.5 whitespace-normal" })}
            >
              <ExternalLink aria-hidden />
              Continue with {provider.name} in a new tab
            </a>
          )}
        </div>
      </div>
    </Dialog>
  );
}
