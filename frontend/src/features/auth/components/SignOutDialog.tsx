import { counted } from "@/shared/lib/words";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { sentenceOf } from "../api/failures";
import { useSignOut } from "../api/signOut";
import { SignInError } from "./SignInError";

interface SignOutDialogProps {
  everywhere: boolean;
  /** How many edits the server does not have yet. */
  unsent: number;
  onClose: () => void;
}

/** Asks before somebody leaves who would lose something, or who leaves other devices as well. */
export function SignOutDialog({ everywhere, unsent, onClose }: SignOutDialogProps) {
  const leave = useSignOut();
  const isLeaving = leave.isPending || leave.isSuccess;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={everywhere ? "Sign out everywhere?" : "Sign out and lose edits?"}
      description={
        everywhere
          ? "You are signed out here and in every other browser, on all devices. API keys go on working."
          : "Signing out removes what this browser keeps of your data."
      }
      footer={
        <>
          <Button onClick={onClose}>Stay signed in</Button>
          <Button
            variant={unsent > 0 ? "destructive" : "primary"}
            disabled={isLeaving}
            onClick={() => {
              leave.mutate({ everywhere });
            }}
          >
            {isLeaving ? "Signing out …" : unsent > 0 ? "Lose them and sign out" : "Sign out everywhere"}
          </Button>
        </>
      }
    >
      <div className="space-y-3 text-sm">
        {unsent > 0 && (
          <p>
            <strong>{counted(unsent, "edit is", "edits are")} not on the server yet</strong> and would be lost. Stay until
            the header says “Saved”.
          </p>
        )}
        {leave.isError && <SignInError>{sentenceOf(leave.error)}</SignInError>}
      </div>
    </Dialog>
  );
}
