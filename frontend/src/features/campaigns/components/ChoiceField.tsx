import { useState } from "react";
import { SelectField } from "@/shared/fields/SelectField";
import { TextField } from "@/shared/fields/TextField";
import type { Choice } from "../choices";

interface ChoiceFieldProps {
  label: string;
  value: string | null;
  choices: readonly Choice[];
  onChange: (value: string | null) => void;
  error?: string | undefined;
}

const OTHER = "in other words";

/** One of a few words, or one's own. */
export function ChoiceField({ label, value, choices, onChange, error }: ChoiceFieldProps) {
  const isKnown = choices.some((choice) => choice.value === value);
  const [isOther, setOther] = useState(false);
  const isFree = !isKnown && (isOther || (value !== null && value !== ""));
  return (
    <div className="min-w-0 space-y-1">
      <SelectField
        label={label}
        value={isFree ? OTHER : isKnown ? value : null}
        emptyLabel="None"
        error={error}
        options={[...choices, { value: OTHER, label: "In other words …" }]}
        onChange={(chosen) => {
          setOther(chosen === OTHER);
          if (chosen !== OTHER || isKnown) {
            onChange(chosen === OTHER ? null : chosen);
          }
        }}
      />
      {isFree && <TextField label={`${label} in other words`} value={value} onChange={onChange} />}
    </div>
  );
}
