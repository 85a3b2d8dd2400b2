import type { Campaign, TargetPersona } from "@blossomer/gtm-client";
import { useQuery } from "@tanstack/react-query";
import { SelectField } from "@/shared/fields/SelectField";
import { TextField } from "@/shared/fields/TextField";
import { personaOfOldIdQuery } from "../api/names";
import { referenceOf, textOfUseCase } from "../choices";

interface UseCaseFieldProps {
  campaign: Campaign;
  persona: TargetPersona | null;
  onChange: (useCase: string | null) => void;
  error?: string | undefined;
}

/** The use case that a campaign is about: in words; one of the old app refers to a persona's by its place. */
export function UseCaseField({ campaign, persona, onChange, error }: UseCaseFieldProps) {
  const { useCase } = campaign.configuration;
  const useCases = persona?.useCases ?? [];
  return (
    <div className="space-y-1">
      <TextField label="Use case" multiline value={useCase} error={error} onChange={onChange} />
      <Referred campaign={campaign} persona={persona} onChange={onChange} />
      {useCases.length > 0 && (
        <SelectField
          label="Take a use case of the persona"
          value={useCases.some((each) => each.useCase === useCase) ? useCase : null}
          emptyLabel="Choose …"
          options={[...new Set(useCases.map((each) => each.useCase))].map((text) => ({ value: text, label: text }))}
          onChange={(text) => (text === null ? undefined : onChange(text))}
        />
      )}
    </div>
  );
}

/** What the reference of an imported campaign means today. */
function Referred({ campaign, persona, onChange }: UseCaseFieldProps) {
  const reference = referenceOf(campaign.configuration.useCase);
  const isOwn = reference !== null && persona?.source?.originalId === reference.oldId;
  const other = useQuery({
    ...personaOfOldIdQuery(campaign.companyId, reference?.oldId ?? ""),
    enabled: reference !== null && !isOwn,
  });
  if (reference === null || (!isOwn && other.isPending)) {
    return null;
  }
  const owner = isOwn ? persona : (other.data ?? null);
  const text = owner === null ? null : textOfUseCase(owner, reference.index);
  if (owner === null || text === null) {
    return <p className="text-muted-foreground text-xs">This is a reference of the old app; the use case is no longer there.</p>;
  }
  return (
    <div className="bg-muted/60 space-y-1 rounded-md p-2 text-sm">
      <p className="text-muted-foreground text-xs">
        Use case {reference.index + 1} of {owner.id === campaign.targetPersonaId ? owner.name : `another persona, ${owner.name}`}:
      </p>
      <p className="break-words">{text}</p>
      <button type="button" className="text-accent-foreground min-h-6 cursor-pointer text-xs font-medium underline underline-offset-4" onClick={() => onChange(text)}>
        Write these words instead of the reference
      </button>
    </div>
  );
}
