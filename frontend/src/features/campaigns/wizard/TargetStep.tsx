import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CAMPAIGN_TYPES } from "@/shared/lib/vocabulary";
import { ErrorState } from "@/shared/ui/ErrorState";
import { FormField, NativeSelect } from "@/shared/ui/Input";
import { accountNamesQuery, personaNamesQuery, type Named } from "../api/names";
import { TYPE_ICONS } from "../components/looks";
import { ChoiceGroup } from "./ChoiceGroup";
import type { WizardSearch } from "./wizardSearch";

interface TargetStepProps {
  choices: WizardSearch;
  companyId: string | null;
  /** The account of the persona that was chosen, or that the address names. */
  accountId: string | null;
  onChange: (part: WizardSearch) => void;
}

/** The first step: account, persona, and the type of campaign. */
export function TargetStep({ choices, companyId, accountId, onChange }: TargetStepProps) {
  const accounts = useQuery(accountNamesQuery(companyId));
  const personas = useQuery({ ...personaNamesQuery(null, accountId), enabled: accountId !== null });
  if (accounts.error !== null) {
    return <ErrorState error={accounts.error} onRetry={() => void accounts.refetch()} />;
  }
  return (
    <div className="space-y-5">
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField label="Account" hint="The kind of company that you write to.">
          {(control) => (
            <NativeSelect {...control} value={accountId ?? ""} onChange={({ target }) => onChange({ account: target.value, persona: "", useCase: -1 })}>
              <option value="">{accounts.isPending ? "Loading …" : "Choose an account"}</option>
              <Options items={accounts.data?.items} />
            </NativeSelect>
          )}
        </FormField>
        <FormField label="Persona" hint="Whom you write to there." error={personas.isError ? "The personas could not be loaded. Choose the account again." : undefined}>
          {(control) => (
            <NativeSelect
              {...control}
              value={choices.persona ?? ""}
              disabled={accountId === null}
              onChange={({ target }) => onChange({ persona: target.value, useCase: -1 })}
            >
              <option value="">{accountId === null ? "First choose the account" : personas.isPending ? "Loading …" : "Choose a persona"}</option>
              <Options items={personas.data?.items} />
            </NativeSelect>
          )}
        </FormField>
      </div>
      {accountId !== null && personas.data?.items.length === 0 && (
        <p role="status" className="text-sm">
          This account has no personas yet.{" "}
          <Link to="/accounts/$accountId" params={{ accountId }} className="text-accent-foreground underline underline-offset-4">
            Create one on the account’s page
          </Link>
          , then come back.
        </p>
      )}
      <ChoiceGroup
        label="Type"
        value={choices.type ?? "email"}
        choices={CAMPAIGN_TYPES.map(({ value, label }) => {
          const Icon = TYPE_ICONS[value];
          return { value, label, icon: <Icon aria-hidden /> };
        })}
        onChange={(type) => onChange({ type })}
      />
    </div>
  );
}

function Options({ items = [] }: { items?: readonly Named[] | undefined }) {
  return items.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
