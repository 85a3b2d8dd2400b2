import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { explain } from "@/shared/lib/problems";
import { ErrorState } from "@/shared/ui/ErrorState";

/** What stands in the place of a page that has failed; the rest of the app goes on. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return <ErrorState error={error} onRetry={explain(error).retryable ? retry : undefined} />;
}
