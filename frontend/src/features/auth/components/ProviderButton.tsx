import { useMutation } from "@tanstack/react-query";
import { LogIn } from "lucide-react";
import { Button } from "@/shared/ui/Button";
import { sentenceOf } from "../api/failures";
import type { Provider } from "../api/provider";
import { SignInError } from "./SignInError";

interface ProviderButtonProps {
  provider: Provider;
  to: string | null;
  forOtherTab: boolean;
}

/** Goes to the outside sign-in, which leads back to the sign-in page. */
export function ProviderButton({ provider, to, forOtherTab }: ProviderButtonProps) {
  const leave = useMutation({
    mutationFn: async () => {
      const { beginProviderSignIn } = await import("../api/oidc");
      return await beginProviderSignIn(provider, { to, forOtherTab });
    },
    onSuccess: (address) => {
      window.location.assign(address);
    },
    retry: false,
  });
  return (
    <div className="space-y-3">
      <Button
        size="lg"
        variant="primary"
        className="h-auto min-h-11 w-full py-2 whitespace-normal"
        disabled={leave.isPending || leave.isSuccess}
        onClick={() => {
          leave.mutate();
        }}
      >
        <LogIn aria-hidden />
        Continue with {provider.name}
      </Button>
      {leave.isError && <SignInError>{sentenceOf(leave.error)}</SignInError>}
    </div>
  );
}
