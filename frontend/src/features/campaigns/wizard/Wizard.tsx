import type { TargetPersona } from "@blossomer/gtm-client";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Braces } from "lucide-react";
import { useState, type SubmitEvent } from "react";
import { recordQuery } from "@/shared/api/queries";
import { explain } from "@/shared/lib/problems";
import { useOverlay } from "@/shared/saving/useRecords";
import { Button } from "@/shared/ui/Button";
import { PageSkeleton } from "@/shared/ui/Skeleton";
import { useCreateCampaign } from "../api/useCreateCampaign";
import { FormStep } from "./FormStep";
import { PasteDialog } from "./PasteDialog";
import { newCampaign, suggestedName, type Target } from "./skeleton";
import { Steps } from "./Steps";
import { TargetStep } from "./TargetStep";
import { TopicStep } from "./TopicStep";
import { wizardSearch, type Step, type WizardSearch } from "./wizardSearch";

interface WizardProps {
  choices: WizardSearch;
  companyId: string | null;
}

/** Creates a campaign in three steps. */
export function Wizard({ choices, companyId }: WizardProps) {
  const navigate = useNavigate();
  const { target, persona, isLoading } = useTarget(choices);
  const [isPasting, setPasting] = useState(false);
  const open = (id: string) => void navigate({ to: "/campaigns/$campaignId", params: { campaignId: id }, replace: true });
  const creation = useCreateCampaign(({ id }) => open(id));
  const step: Step = target === null ? 1 : (choices.step ?? 1);
  const change = (part: WizardSearch, how: { replace: boolean } = { replace: true }) =>
    void navigate({ to: "/campaigns/new", search: (before) => ({ ...before, ...CLEARED, ...wizardSearch({ ...before, ...part }) }), ...how });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (target !== null && step === 3) {
      creation.mutate(newCampaign(target, choices));
    } else if (target !== null) {
      change({ step: step === 1 ? 2 : 3 }, { replace: false });
    }
  };
  if (isLoading && choices.step !== undefined && choices.step > 1) {
    return <PageSkeleton cards={2} />;
  }
  return (
    <>
      <form className="space-y-5" onSubmit={submit}>
        <Steps current={step} />
        <div key={step} className="bg-card rounded-xl border p-4 sm:p-5">
          {step === 2 && target !== null ? (
            <TopicStep choices={choices} persona={target.persona} onChange={change} />
          ) : step === 3 && target !== null ? (
            <FormStep choices={choices} suggestedName={suggestedName(target, choices)} onChange={change} />
          ) : (
            <TargetStep
              choices={choices}
              companyId={persona?.companyId ?? companyId}
              accountId={choices.account ?? persona?.targetAccountId ?? null}
              onChange={change}
            />
          )}
        </div>
        {creation.error !== null && (
          <p role="alert" className="text-destructive text-sm">
            {explain(creation.error).title}. {explain(creation.error).detail}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-2">
          {step > 1 && <Button onClick={() => change({ step: step === 3 ? 2 : 1 }, { replace: false })}>Back</Button>}
          <Button type="submit" variant="primary" disabled={target === null || creation.isPending}>
            {step < 3 ? "Next" : creation.isPending ? "Creating …" : "Create the campaign"}
          </Button>
          <Button variant="ghost" disabled={target === null} onClick={() => setPasting(true)}>
            <Braces aria-hidden />
            Paste a generator’s JSON instead
          </Button>
        </div>
      </form>
      {target !== null && <PasteDialog open={isPasting} onOpenChange={setPasting} persona={target.persona} onCreated={open} />}
    </>
  );
}

/** A choice that is given up leaves the address. */
const CLEARED = { account: undefined, persona: undefined, useCase: undefined, proof: undefined, name: undefined };

/** What was chosen in the first step; null until it is all there. */
function useTarget({ persona: id }: WizardSearch): { target: Target | null; persona: TargetPersona | undefined; isLoading: boolean } {
  const overlay = useOverlay();
  const personas = useQuery({ ...recordQuery("targetPersonas", id ?? ""), enabled: id !== undefined });
  const persona = personas.data;
  const accounts = useQuery({ ...recordQuery("targetAccounts", persona?.targetAccountId ?? ""), enabled: persona !== undefined });
  const companies = useQuery({ ...recordQuery("companies", persona?.companyId ?? ""), enabled: persona !== undefined });
  const [account, company] = [accounts.data, companies.data];
  if (id === undefined || persona === undefined || account === undefined || company === undefined) {
    return { target: null, persona, isLoading: [personas, accounts, companies].some((query) => query.isLoading) };
  }
  return {
    target: { company: overlay("companies", company), account: overlay("targetAccounts", account), persona: overlay("targetPersonas", persona) },
    persona,
    isLoading: false,
  };
}
