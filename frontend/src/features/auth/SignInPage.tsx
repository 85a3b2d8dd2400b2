import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { sessionQuery } from "@/shared/api/queries";
import { Logo } from "@/shared/ui/Logo";
import { receiveArrival, takeArrival } from "./api/arrival";
import { SignInFailure, sentenceOf } from "./api/failures";
import { providerQuery } from "./api/provider";
import { targetOf } from "./api/target";
import { useSignIn } from "./api/useSignIn";
import { CredentialForm } from "./components/CredentialForm";
import { ProviderButton } from "./components/ProviderButton";
import { SignedInAs } from "./components/SignedInAs";
import { SignInError } from "./components/SignInError";
import { SignInHelp } from "./components/SignInHelp";

const route = getRouteApi("/sign-in");

export function SignInPage() {
  const { to, tab = false } = route.useSearch();
  const router = useRouter();
  const queries = useQueryClient();
  const [asSomebodyElse, setAsSomebodyElse] = useState(false);
  const [waitsInOtherTab, setWaitsInOtherTab] = useState(tab);
  const { mutate, ...signingIn } = useSignIn({
    onSignedIn: async ({ session, pending }) => {
      // nothing of whoever was signed in before may be left
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, session);
      if (pending?.forOtherTab ?? tab) {
        setWaitsInOtherTab(true);
        setAsSomebodyElse(false);
      } else {
        await router.navigate({ href: targetOf(pending?.to ?? to), replace: true });
      }
    },
    onFailed: async (error) => {
      if (error instanceof SignInFailure && error.pending !== undefined) {
        // the next try is for the same
        const { to: target, forOtherTab } = error.pending;
        const search = { ...(target === null ? {} : { to: target }), ...(forOtherTab ? { tab: true } : {}) };
        await router.navigate({ to: "/sign-in", search, replace: true });
      }
    },
  });
  const session = useQuery({ ...sessionQuery, refetchOnWindowFocus: true });
  const provider = useQuery(providerQuery);

  useEffect(() => {
    const look = () => {
      receiveArrival();
      const arrival = takeArrival();
      if (arrival !== undefined) {
        mutate(arrival);
      }
    };
    look();
    // a link that is opened in this very tab changes only what is behind the #
    window.addEventListener("hashchange", look);
    return () => {
      window.removeEventListener("hashchange", look);
    };
  }, [mutate]);

  const isBusy = signingIn.isPending || (signingIn.isSuccess && !waitsInOtherTab) || session.isPending;
  const isKnown = session.isSuccess && !asSomebodyElse && !signingIn.isError;
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 p-4 py-10">
      <div className="flex justify-center text-lg">
        <Logo />
      </div>
      <div className="bg-card space-y-5 rounded-xl border p-6 shadow-sm">
        <div className="space-y-1">
          <h1 className="text-xl font-semibold">Sign in</h1>
          <p className="text-muted-foreground text-sm">To your companies, accounts, personas and campaigns.</p>
        </div>
        {signingIn.isError && <SignInError>{sentenceOf(signingIn.error)}</SignInError>}
        {isBusy ? (
          <p role="status" className="text-muted-foreground text-sm">
            {signingIn.isPending ? "Signing in …" : "One moment …"}
          </p>
        ) : isKnown ? (
          <SignedInAs
            session={session.data}
            to={targetOf(to)}
            forOtherTab={waitsInOtherTab}
            onSomebodyElse={() => {
              setAsSomebodyElse(true);
            }}
          />
        ) : (
          <>
            {provider.data != null && (
              <>
                <ProviderButton provider={provider.data} to={to ?? null} forOtherTab={tab} />
                <Or />
              </>
            )}
            <CredentialForm isPending={signingIn.isPending} isSecond={provider.data != null} onSubmit={mutate} />
            <SignInHelp />
          </>
        )}
      </div>
    </main>
  );
}

function Or() {
  return (
    <div className="text-muted-foreground flex items-center gap-3 text-xs">
      <span aria-hidden className="bg-border h-px flex-1" />
      or
      <span aria-hidden className="bg-border h-px flex-1" />
    </div>
  );
}
