import { useState } from "react";
import { FormField, Input, Textarea } from "@/shared/ui/Input";
import { CALLS_TO_ACTION, OPENING_LINES, TEMPLATES } from "../choices";
import { ChoiceGroup } from "./ChoiceGroup";
import type { WizardSearch } from "./wizardSearch";

interface FormStepProps {
  choices: WizardSearch;
  suggestedName: string;
  onChange: (part: WizardSearch) => void;
}

/** The third step: template, opening line, call to action, social proof, and the name. */
export function FormStep({ choices, suggestedName, onChange }: FormStepProps) {
  const proof = useDraft(choices.proof, (text) => onChange({ proof: text }));
  const name = useDraft(choices.name, (text) => onChange({ name: text }));
  return (
    <div className="space-y-5">
      <ChoiceGroup label="Template" value={choices.template ?? "blossomer"} choices={TEMPLATES} onChange={(template) => onChange({ template })} />
      <ChoiceGroup label="Opening line" value={choices.opening} choices={OPENING_LINES} onChange={(opening) => onChange({ opening })} />
      <ChoiceGroup label="Call to action" value={choices.action} choices={CALLS_TO_ACTION} onChange={(action) => onChange({ action })} />
      <FormField label="Social proof (optional)" hint="A customer or a number that you can name.">
        {(control) => <Textarea {...control} {...proof} />}
      </FormField>
      <FormField label="Name" hint="By which you find it again.">
        {(control) => <Input {...control} {...name} placeholder={suggestedName} />}
      </FormField>
    </div>
  );
}

/** A text that is typed faster than the address follows. */
function useDraft(value: string | undefined, onChange: (text: string) => void) {
  const [draft, setDraft] = useState(value ?? "");
  return {
    value: draft,
    onChange: ({ target }: { target: { value: string } }) => {
      setDraft(target.value);
      onChange(target.value);
    },
  };
}
