import type { Session } from "@blossomer/gtm-client";
import { CircleCheck } from "lucide-react";
import { Button, buttonLook } from "@/shared/ui/Button";
import { nameOf } from "../api/users";

interface SignedInAsProps {
  session: Session;
  /** Where to go on. */
  to: string;
  /** Whether another tab has been waiting for this. */
  forOtherTab: boolean;
  onSomebodyElse: () => void;
}

/** What the sign-in page says to somebody who is signed in. */
export function SignedInAs({ session, to, forOtherTab, onSomebodyElse }: SignedInAsProps) {
  return (
    <div className="space-y-4">
      <div role="status" className="flex items-start gap-3">
        <CircleCheck aria-hidden className="text-success mt-0.5 size-5 shrink-0" />
        <div className="min-w-0 text-sm">
          <p>
            You are signed in as <strong className="break-words">{nameOf(session.user)}</strong>.
          </p>
          {forOtherTab && (
            <p className="text-muted-foreground mt-1">
              You can close this tab: the one that you came from goes on with what you were doing.
            </p>
          )}
        </div>
      </div>
      <div className="flex flex-col gap-2">
        {/* loaded anew, so that nothing of another user is left */}
        <a href={to} className={buttonLook({ variant: forOtherTab ? "secondary" : "primary" })}>
          {forOtherTab ? "Open Blossomer here as well" : "Continue"}
        </a>
        <Button variant="ghost" onClick={onSomebodyElse}>
          Sign in as somebody else
        </Button>
      </div>
    </div>
  );
}
