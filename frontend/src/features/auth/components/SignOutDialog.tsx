import { useMutation } from "@tanstack/react-query";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { sentenceOf } from "../api/failures";
import { signOut } from "../api/signOut";
import { SignInError } from "./SignInError";

interface SignOutDialogProps {
  userId: string;
  everywhere: boolean;
  onClose: () => void;
}

/** Asks before somebody leaves. */
export function SignOutDialog({ everywhere, onClose }: SignOutDialogProps) {
  const leave = useMutation({
    mutationFn: () => signOut(everywhere),
    onSuccess: () => {
      // loaded anew, so that nothing of this user is left in memory
      window.location.assign("/sign-in");
    },
    retry: false,
  });
  const isLeaving = leave.isPending || leave.isSuccess;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={everywhere ? "Sign out everywhere?" : "Sign out?"}
      description={
        everywhere
          ? "You are signed out here and in every other browser, on all devices. API keys go on working."
          : "What this browser keeps of your data is removed from it."
      }
      footer={
        <>
          <Button onClick={onClose}>Stay signed in</Button>
          <Button
            variant="primary"
            disabled={isLeaving}
            onClick={() => {
              leave.mutate();
            }}
          >
            {isLeaving ? "Signing out …" : "Sign out"}
          </Button>
        </>
      }
    >
      {leave.isError && <SignInError>{sentenceOf(leave.error)}</SignInError>}
    </Dialog>
  );
}
